/** Made-up groups, as docs/native-json.md describes them. Yours may come from anywhere. */
export const LIST = {
  timeZone: 'Europe/London',
  groups: [
    {
      id: 'evening-circle',
      name: 'Evening Circle',
      summary: 'For anybody who finds evenings hard. You can talk, or only listen.',
      topics: ['loneliness'],
      joining: { how: 'drop-in' },
      when: { every: 'day', time: '18:30-20:00' },
      online: 'https://video.example/evening-circle',
    },
    {
      id: 'carers-table',
      name: 'Carers’ Table',
      summary: 'For people who look after somebody.',
      topics: ['dementia'],
      joining: { how: 'drop-in' },
      when: { every: 'Tuesday', time: '10:30-12:00' },
      place: { name: 'Old Library', address: '1 High Street', locality: 'Newtown' },
    },
    {
      id: 'walk-and-talk',
      name: 'Walk and Talk',
      summary: 'A slow walk of an hour, whatever the weather.',
      topics: ['depression'],
      joining: { how: 'contact', email: 'walk@groups.example' },
      when: { every: 'Saturday', time: '10:00-11:00' },
      place: { name: 'Park gate', address: 'Mill Lane', locality: 'Newtown' },
    },
  ],
} as const;
