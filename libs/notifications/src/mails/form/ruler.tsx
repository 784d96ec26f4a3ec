import type { Ruler } from './content';
import { colour } from './styles';

const cell = { height: '9px', lineHeight: '9px', fontSize: '1px' };
const label = { padding: '6px 0 0', fontSize: '13px', lineHeight: '1.3' };
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What has passed, a needle today, what is left; below, its three days in words. */
export function TermRuler({ from, today, to, passed, says }: Ruler) {
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
            <td className="faint" align="left" style={{ ...label, color: colour.faint }}>
              {from}
            </td>
            <td className="ink" align="center" style={{ ...label, color: colour.text, fontWeight: 690 }}>
              {today}
            </td>
            <td className="faint" align="right" style={{ ...label, color: colour.faint }}>
              {to}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
