import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = 'http://localhost:3000';
const live = { target: api, ws: true };

/**
 * The application lives under `/app/`, beside the server-rendered public pages, which read `assets/public.css`
 * of this build. Nothing is inlined: the content security policy allows scripts and fonts from our own origin only.
 */
export default defineConfig({
  base: '/app/',
  plugins: [react()],
  resolve: { conditions: ['@acuerda/source', ...defaultClientConditions] },
  server: { port: 5173, proxy: { '/graphql': api, '/api': api, '/auth': api, '/mailbox': api, '/live': live } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: 'index.html', public: 'src/styles/public.css' },
      output: {
        assetFileNames: (asset) =>
          asset.names.includes('public.css') ? 'assets/public.css' : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
