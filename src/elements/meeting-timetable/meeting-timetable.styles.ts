import { css } from 'lit';

export const meetingTimetableStyles = css`
  .timetable {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .details-sheet {
    padding: var(--_space-4);
  }

  @container psw (min-width: 34em) {
    .details-sheet {
      padding: var(--_space-5);
    }
  }
`;
