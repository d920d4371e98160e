import { useTranslate } from 'react-admin';
import { NotRecorded } from './DateField';

/** A length of time, or hours a week, recorded in minutes: 45 min, 1 h 30 min, 16 h. */
export function MinutesField({ minutes }: { minutes: number | null | undefined }) {
  const translate = useTranslate();
  if (minutes == null) return <NotRecorded />;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const key = hours === 0 ? 'common.minutes' : rest === 0 ? 'common.hours' : 'common.hoursMinutes';
  return (
    <span className="figures">
      {translate(key, { count: hours === 0 ? rest : hours, hours, minutes: rest })}
    </span>
  );
}
