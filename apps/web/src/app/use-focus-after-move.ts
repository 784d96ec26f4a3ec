import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** After a move inside the application the reader starts at the content, as after a page load. Not on the first one. */
export function useFocusAfterMove(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
