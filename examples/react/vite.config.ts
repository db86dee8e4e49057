import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // index.html is drawn in the browser, server.html is printed by a server first. Most sites need one of them.
  build: { rolldownOptions: { input: ['index.html', 'server.html'] } },
});
