import { runNx, say } from './run.mjs';

/** Builds what has changed of the product since the last time. */
export async function buildProduct(projects = ['api', 'web']) {
  say(`Building what has changed of ${projects.join(' and ')}.`);
  const code = await runNx(['run-many', '--target=build', `--projects=${projects.join(',')}`], { quiet: true });
  if (code === 0) return;
  say('The build failed: see above.');
  process.exit(code);
}
