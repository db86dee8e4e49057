// For a page that came from the server (server.html): as main.tsx, but takes over what is there.
import './elements.js';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.js';

hydrateRoot(document.getElementById('app')!, <App />);
