import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/pieces.css';
import './styles/term-ruler.css';
import './styles/tables.css';
import './styles/act.css';
import './styles/shell.css';
import './styles/app.css';
import { createRoot } from 'react-dom/client';
import { watchBrowserConnection } from './api/connection';
import { App } from './app/app';

watchBrowserConnection();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to render into');
createRoot(root).render(<App />);
