/** A clock that a story sets forward; it never goes back. */
export function startClock(begin: string) {
  let day = begin;
  return {
    today: () => day,
    on: (next: string) => {
      if (next < day) throw new Error(`${next} is before ${day}`);
      day = next;
      return day;
    },
  };
}

export type Clock = ReturnType<typeof startClock>;
