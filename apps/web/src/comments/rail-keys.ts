import type { KeyboardEvent } from 'react';

interface RailKeys {
  onOpen: (threadId: string) => void;
  onBack: (threadId: string) => void;
}

/** On a thread: arrows go to its neighbours, Enter opens it and goes to its answer; Esc anywhere in it goes back to its words. */
export function pressedInRail(event: KeyboardEvent<HTMLElement>, { onOpen, onBack }: RailKeys): void {
  const { target, currentTarget: rail, key } = event;
  const thread = target instanceof Element ? target.closest<HTMLElement>('[data-thread]') : null;
  const id = thread?.dataset.thread;
  if (!thread || id === undefined) return;
  if (key === 'Escape') return onBack(id);
  if (target !== thread) return;
  if (key === 'Enter') {
    onOpen(id);
    requestAnimationFrame(() => thread.querySelector<HTMLElement>('.thread-reply')?.focus());
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return;
  event.preventDefault();
  const threads = [...rail.querySelectorAll<HTMLElement>('[data-thread]')];
  threads[threads.indexOf(thread) + step]?.focus();
}
