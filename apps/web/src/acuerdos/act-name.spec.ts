import { actName, type Nameable } from './act-name';

const say = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
const original = { title: 'Acuerdo que amplía el ejercicio', folio: 'ST/ACU/2022/001' };
const nameOf = (acuerdo: Nameable) => actName(acuerdo, say);

describe('the name of an acuerdo', () => {
  it('is its title where it is about no other', () => {
    expect(nameOf({ kind: 'acuerdo', title: 'Calendario', original: null })).toEqual({
      name: 'Calendario',
      about: null,
    });
  });

  it('of an erratum says what it is, of which act, and never the title that it corrects alone', () => {
    expect(nameOf({ kind: 'erratum', title: 'Acuerdo que amplía el ejercicio', original })).toEqual({
      name: 'acuerdos:erratum_of {"folio":"ST/ACU/2022/001"}',
      about: original.title,
    });
  });

  it('of an amendment is its own, with the act that it changes', () => {
    expect(nameOf({ kind: 'amendment', title: 'Acuerdo modificatorio', original })).toEqual({
      name: 'Acuerdo modificatorio',
      about: 'acuerdos:amends {"folio":"ST/ACU/2022/001"}',
    });
  });

  it('is its title where its act is not to be seen', () => {
    expect(nameOf({ kind: 'erratum', title: 'Fe de erratas', original: null })).toEqual({
      name: 'Fe de erratas',
      about: null,
    });
  });
});
