/** The texts of one language by full path: `desk:title`, `ui:meter_other`. */
export function flatten(texts: object): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    }
  };
  for (const [namespace, inner] of Object.entries(texts)) {
    for (const [key, value] of Object.entries(inner as object)) walk(value, `${namespace}:${key}`);
  }
  return found;
}

/** A key as the code asks for it: without the plural form or the variant with facts. */
export const askedAs = (key: string) => key.replace(/_(one|other|facts)$/, '');
