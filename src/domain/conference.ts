/** Which video service a join link belongs to. */
import { safeLink, WEB_ONLY } from './safe-link.js';

/** Host and the name people know it by. A host counts with its subdomains. */
const PROVIDERS: Readonly<Record<string, string>> = {
  'zoom.us': 'Zoom',
  'zoomgov.com': 'Zoom',
  'meet.google.com': 'Google Meet',
  'teams.microsoft.com': 'Microsoft Teams',
  'teams.live.com': 'Microsoft Teams',
  'webex.com': 'Webex',
  'gotomeeting.com': 'GoTo Meeting',
  'goto.com': 'GoTo Meeting',
  'gotomeet.me': 'GoTo Meeting',
  'skype.com': 'Skype',
  'jit.si': 'Jitsi Meet',
  '8x8.vc': '8x8 Meet',
  'whereby.com': 'Whereby',
  'freeconferencecall.com': 'FreeConferenceCall',
  'freeconference.com': 'FreeConference',
  'bluejeans.com': 'BlueJeans',
  'discord.com': 'Discord',
  'discord.gg': 'Discord',
  'attendanywhere.com': 'Attend Anywhere',
};

/** Name of the video service behind a join link, or `undefined` for one's own rooms and services not known here. */
export function conferenceProvider(url: string): string | undefined {
  const host = safeLink(url, { allow: WEB_ONLY }).url;
  if (!host) return undefined;
  for (let name = new URL(host).hostname; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (Object.hasOwn(PROVIDERS, name)) return PROVIDERS[name];
  }
  return undefined;
}
