import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Frames that may run nothing: axe waits for ever for an answer from them. */
const NOTHING_RUNS = 'iframe[sandbox]:not([sandbox~="allow-scripts"])';

/** Findings of frames of other origins would be gathered in a second page; no page of ours has such a frame. */
const WITHOUT_SECOND_PAGE = true;

/** @throws with rule, help and place of everything on the page that breaks WCAG 2.2 AA as far as axe can tell. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(WCAG_22_AA);
  const { violations } = await axe.exclude(NOTHING_RUNS).setLegacyMode(WITHOUT_SECOND_PAGE).analyze();
  const told = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `    ${target.join(' ')}: ${failureSummary ?? ''}`);
    return `  ${id}: ${help}\n${places.join('\n')}`;
  });
  if (told.length > 0) throw new Error(`Not accessible at ${page.url()}:\n${told.join('\n')}`);
}
