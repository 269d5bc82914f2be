import { WINDOW_DAYS, windowStart } from "./cluster.ts";
import { dayAfter, memberOf, type StoryDays } from "./story-days.ts";
import { openWindow, type StoryWindow } from "./story-window.ts";

/**
 * What stands before the beginning of a day and is near enough to be of one story with what comes on it. Asked for one
 * day after the other, with each of whose articles added, it is one window that slides on: a new one has to take in
 * three days before it can be asked. It keeps the place of what it let go of, so that a new one is opened now and then.
 */
export function openDayWindows(days: StoryDays): (day: string) => StoryWindow {
  let window = openWindow();
  let next: string | undefined;
  let last = "";
  return (day) => {
    if (day !== next || day > last) {
      window = openWindow();
      const begin = `${day}T00:00:00.000Z`;
      for (const entry of days.between(windowStart(begin), begin))
        if (entry.order < begin) window.add(memberOf(entry));
      last = dayAfter(day, daysSlid);
    }
    next = dayAfter(day, 1);
    return window;
  };
}

const daysSlid = 2 * WINDOW_DAYS;
