import type { Rules } from '../rules/rule-set';
import type { AcuerdoRecord } from './state';

/** Every acuerdo is voted and signed off, except that rules may spare an erratum the sign-off. */
export const needsSignoff = ({ kind }: Pick<AcuerdoRecord, 'kind'>, rules: Rules): boolean =>
  kind !== 'erratum' || rules.erratumSignoff.value === 'required';
