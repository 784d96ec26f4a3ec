/* What the components expect of a browser and jsdom does not have. */

const noRect = { x: 0, y: 0, width: 0, height: 0, top: 0, right: 0, bottom: 0, left: 0 };

class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

function provide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
}

provide(window, 'matchMedia', (media: string) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
}));
provide(window, 'ResizeObserver', StillObserver);
provide(window, 'IntersectionObserver', StillObserver);
provide(window, 'scrollTo', () => undefined);
provide(document, 'fonts', { ready: Promise.resolve(), addEventListener() {}, removeEventListener() {} });
provide(document, 'elementFromPoint', () => null);
provide(Element.prototype, 'scrollIntoView', () => undefined);
provide(Range.prototype, 'getBoundingClientRect', () => ({ ...noRect, toJSON: () => noRect }));
provide(Range.prototype, 'getClientRects', () => []);
