import type { Ruler } from './content';
import { colour } from './styles';

const cell = { height: '9px', lineHeight: '9px', fontSize: '1px' };
const label = { padding: '6px 0 0', fontSize: '13px', lineHeight: '1.3', whiteSpace: 'nowrap' } as const;
const faint = { ...label, color: colour.faint };
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What has passed, a needle today, what is left; below, its days in words, today's on its side of the needle. */
export function TermRuler(ruler: Ruler) {
  const { passed, says } = ruler;
  return (
    <div style={{ margin: '0 0 24px' }}>
      <table role="img" aria-label={says} width="100%" cellPadding={0} cellSpacing={0} style={{ tableLayout: 'fixed' }}>
        <tbody>
          <tr>
            {passed > 0 && <td width={percent(passed)} style={{ ...cell, background: colour.passed }} />}
            <td className="needle" width="6" style={{ ...cell, width: '6px', background: colour.text }} />
            {passed < 1 && <td style={{ ...cell, background: colour.left }} />}
          </tr>
        </tbody>
      </table>
      <table role="presentation" aria-hidden="true" width="100%" cellPadding={0} cellSpacing={0}>
        <tbody>
          <tr>
            <Days {...ruler} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Days({ from, today, to, passed }: Ruler) {
  const late = passed > 0.5;
  const beside = { ...label, color: colour.text, fontWeight: 690, padding: late ? '6px 10px 0 10px' : '6px 10px 0 0' };
  return (
    <>
      {passed > 0 && (
        <td className="faint" align="left" width={late ? undefined : percent(passed)} style={faint}>
          {from}
        </td>
      )}
      <td className="ink" align={late ? 'right' : 'left'} style={passed < 1 ? beside : { ...beside, paddingRight: 0 }}>
        {today}
      </td>
      {passed < 1 && (
        <td className="faint" align="right" width={late ? percent(1 - passed) : undefined} style={faint}>
          {to}
        </td>
      )}
    </>
  );
}
