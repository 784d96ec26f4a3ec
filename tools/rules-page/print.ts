import { rulesPage } from './page';

process.stdout.write(rulesPage());
