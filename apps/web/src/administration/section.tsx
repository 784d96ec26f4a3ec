import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Step } from './missing';

interface SectionFrameProps {
  step: Step;
  number: number;
  title: string;
  detail: string;
  /** What is recorded already. */
  children: ReactNode;
  /** The form; null where the viewer may not write here. */
  form: ReactNode;
  active: boolean;
  openText: string;
  onOpen: () => void;
}

/** One section: what is recorded, and its form. A form that is put aside keeps what was typed. */
export function SectionFrame({
  step,
  number,
  title,
  detail,
  children,
  form,
  active,
  openText,
  onOpen,
}: SectionFrameProps) {
  return (
    <section
      className="card card--padded setup-section"
      id={step}
      aria-labelledby={`${step}-title`}
      data-active={active || undefined}
    >
      <h2 className="h2" id={`${step}-title`} tabIndex={-1}>
        <span className="setup-number">{number}</span> {title}
      </h2>
      <p className="small soft">{detail}</p>
      {children}
      {form && (
        <div className="setup-form" hidden={!active}>
          {form}
        </div>
      )}
      {form && !active && (
        <p className="setup-open">
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={onOpen}>
            {openText}
          </Button>
        </p>
      )}
    </section>
  );
}
