import { useActName, type Nameable } from './act-name';

/** What an acuerdo is called, and below in smaller letters the act that it is about. */
export function ActNameLines({ acuerdo }: { acuerdo: Nameable }) {
  const { name, about } = useActName()(acuerdo);
  return (
    <>
      {name}
      {about && <span className="block tiny quiet act-about">{about}</span>}
    </>
  );
}
