import { ACUERDO_STATUSES } from '@acuerda/workflow/vocabulary';
import { show } from '../testing/show';
import { StatusBadge } from './status-badge';

describe.each(ACUERDO_STATUSES)('the badge of %s', (status) => {
  it('has a word and a sign besides its colour', () => {
    const { container } = show(<StatusBadge status={status} />);
    expect(container.textContent).not.toBe('');
    expect(container.querySelector('svg[aria-hidden="true"]')).not.toBeNull();
  });
});
