import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { QuorumMeter } from './quorum-meter';

describe('the quorum meter', () => {
  it('says who voted what and where the quorum is', () => {
    show(<QuorumMeter votes={['approve', 'abstain', null, null]} quorum={3} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '4 asientos con voto: 1 a favor, 0 en contra, 1 en abstención y 2 por decidir. El quórum es de 3.',
    );
  });

  it('fills a slot for every vote, whatever it says, and marks the quorum', () => {
    const { container } = show(<QuorumMeter votes={[null, 'reject', 'approve', 'abstain']} quorum={3} />);
    const slots = [...container.querySelectorAll('.meter-slot')].map(({ className }) => className);
    expect(slots.map((name) => name.replace(/meter-slot(--)?| /g, ''))).toEqual(['approve', 'abstain', 'reject', '']);
    expect(container.querySelector<HTMLElement>('.meter-mark')?.style.left).toBe('75%');
  });
});
