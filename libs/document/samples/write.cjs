/** Writes the sample act anew: `node samples/write.cjs` from libs/document. */
const { writeFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');

const source = join(__dirname, '../src/testing/sample-docx.ts');
const sample = new Module(source, module);
sample.paths = module.paths;
sample._compile(
  transformFileSync(source, {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  }).code,
  source,
);

sample.exports.sampleDocx().then((bytes) => writeFileSync(join(__dirname, 'acuerdo-de-muestra.docx'), bytes));
