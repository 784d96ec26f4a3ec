import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Frames that may run nothing: axe waits for ever for an answer from them. */
const NOTHING_RUNS = 'iframe[sandbox]:not([sandbox~="allow-scripts"])';

/** @throws with rule, help and place of everything on the page that breaks WCAG 2.2 AA as far as axe can tell. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).exclude(NOTHING_RUNS).analyze();
  const told = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `    ${target.join(' ')}: ${failureSummary ?? ''}`);
    return `  ${id}: ${help}\n${places.join('\n')}`;
  });
  if (told.length > 0) throw new Error(`Not accessible at ${page.url()}:\n${told.join('\n')}`);
}
