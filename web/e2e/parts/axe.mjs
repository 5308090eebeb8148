// What axe says against a page, as far as it keeps somebody out.
import { AxeBuilder } from '@axe-core/playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const grave = new Set(['serious', 'critical']);

/** Each grave finding in a line: how bad, which rule, where, why. */
export async function graveFindings(page) {
  // A mail's preview runs no script at all, so axe can't look into it.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]').withTags(tags);
  // What a dialog covers is dimmed and out of reach.
  if (await page.locator('[role=dialog]').count()) axe.include('[role=dialog]');
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => grave.has(impact))
    .flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
    );
}
