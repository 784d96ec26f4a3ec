import { Schema } from '@tiptap/pm/model';
import { aPart, aSoundAct, anAct } from '../testing/an-act';
import { proseMirrorSpec } from './prosemirror-spec';

const schema = new Schema(proseMirrorSpec);

describe('the schema that the editor uses', () => {
  it('carries an act through ProseMirror and back unchanged', () => {
    const act = aSoundAct();
    act.content[2]!.content = [
      { type: 'text', text: 'Véase ', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: 'aquel acto', marks: [{ type: 'act_link', attrs: { href: '/actos/2021/001' } }] },
    ];
    const node = schema.nodeFromJSON(act);
    node.check();
    expect(JSON.parse(JSON.stringify(node.toJSON()))).toEqual(act);
  });

  it('allows an empty act and empty parts, so that nobody loses a section to a concurrent deletion', () => {
    schema.nodeFromJSON(anAct()).check();
    schema.nodeFromJSON(anAct(aPart(1, 'resolutivo', ''))).check();
  });

  it.each<[string, object]>([
    ['kind', { kind: 'anexo' }],
    ['level', { level: 99 }],
    ['effects', { effects: 'x' }],
  ])('refuses an unknown %s', (_, attrs) => {
    const act = anAct(aPart(1, 'antecedente', 'a'));
    Object.assign(act.content[0]!.attrs, attrs);
    expect(() => schema.nodeFromJSON(act).check()).toThrow(RangeError);
  });

  it('refuses a link to a script', () => {
    const marks = [{ type: 'act_link' as const, attrs: { href: 'javascript:alert(1)' } }];
    const act = anAct(aPart(1, 'antecedente', [{ type: 'text', text: 'a', marks }]));
    expect(() => schema.nodeFromJSON(act).check()).toThrow(RangeError);
  });
});
