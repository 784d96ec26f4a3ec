/** Types of what the api answers, from its schema and from the operations beside each feature. */
module.exports = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'documentNode',
        enumsAsTypes: true,
        skipTypename: false,
        nonOptionalTypename: true,
        useTypeImports: true,
        strictScalars: true,
        dedupeFragments: true,
        scalars: {
          ID: 'string',
          ActDocument: '@acuerda/document#ActDocument',
          Facts: 'object',
          Instant: 'string',
          LocalDate: 'string',
          ShortText: 'string',
          LongText: 'string',
          Uuid: 'string',
          Email: 'string',
          Slug: 'string',
          Base64: 'string',
          Sha256: 'string',
          CitationText: 'string',
          QuoteText: 'string',
        },
      },
    },
  },
};
