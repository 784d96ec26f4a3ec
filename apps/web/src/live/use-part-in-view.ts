import { useEffect, type RefObject } from 'react';
import { useWhereabouts } from './whereabouts-provider';

/** The band of the window in which one reads. */
const BAND = '-30% 0px -60% 0px';
const PART = /^part-(.+)$/;

/**
 * Says on which part the viewer is: the one in the reading band, or the one that they have clicked into.
 *
 * @param text changes when other parts are on screen
 */
export function usePartInView(paper: RefObject<HTMLElement | null>, text: unknown): void {
  const whereabouts = useWhereabouts();
  useEffect(() => {
    const { current: element } = paper;
    if (!whereabouts || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (entered) whereabouts.reads(partIdOf(entered.target));
      },
      { rootMargin: BAND },
    );
    for (const part of element.querySelectorAll('[id^="part-"]')) observer.observe(part);
    const entered = ({ target }: Event) => {
      const part = target instanceof Element ? target.closest('[id^="part-"]') : null;
      if (part) whereabouts.reads(partIdOf(part));
    };
    element.addEventListener('pointerdown', entered);
    element.addEventListener('focusin', entered);
    return () => {
      observer.disconnect();
      element.removeEventListener('pointerdown', entered);
      element.removeEventListener('focusin', entered);
    };
  }, [paper, text, whereabouts]);
}

const partIdOf = ({ id }: Element): string | null => PART.exec(id)?.[1] ?? null;
