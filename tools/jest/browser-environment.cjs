const { default: JsdomEnvironment } = require('jest-environment-jsdom');

/** Browsers have these and jsdom does not. Uint8Array is among them because what TextEncoder and WebCrypto return must be one. */
const fromNode = {
  TextEncoder,
  TextDecoder,
  Uint8Array,
  structuredClone,
  fetch,
  Headers,
  Request,
  Response,
  ReadableStream,
  TransformStream,
  BroadcastChannel,
};

module.exports = class BrowserEnvironment extends JsdomEnvironment {
  constructor(...options) {
    super(...options);
    Object.assign(this.global, fromNode);
    Object.defineProperty(this.global, 'crypto', { configurable: true, value: globalThis.crypto });
  }
};
