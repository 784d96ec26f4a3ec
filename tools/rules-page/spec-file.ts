/** The file of a spec from the root of the repository. */
export const specFile = (file: string): string => (file.startsWith('libs/') ? file : `libs/workflow/src/${file}`);
