import { css } from 'lit';

/**
 * A map, its buttons and the list beside it. The rules for Leaflet's own nodes are only what its layers need to lie over
 * one another; nothing moves by itself, so there is none for that.
 */
export const mapStyles = css`
  .map-view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-5);
  }

  .map-side {
    min-inline-size: 0;
  }

  @container psw (min-width: 46em) {
    .map-view {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  /* In a lower window the buttons below a map that stays could not be seen when they have the focus. */
  @media (min-height: 42em) {
    @container psw (min-width: 46em) {
      .map-side {
        position: sticky;
        inset-block-start: var(--_space-4);
      }
    }
  }

  .map-box,
  .map-list,
  .map-off,
  .map-place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .map-frame {
    position: relative;
  }

  /* Takes no room before it says something. */
  .map-said:empty {
    position: absolute;
  }

  .map-canvas {
    position: relative;
    isolation: isolate;
    block-size: clamp(18em, 70cqi, 27em);
    /* Not hidden: that could be scrolled by the focus, and the map would be out of place. */
    overflow: clip;
    direction: ltr;
    color: var(--_text);
    /* Says to the script which of the two schemes is on. */
    caret-color: light-dark(#000, #fff);
    background: var(--_surface-sunken);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: grab;
    /* One finger scrolls the page. */
    touch-action: pan-x pan-y;
    user-select: none;
  }

  .map-box.one .map-canvas {
    block-size: 16em;
  }

  .map-canvas.dragged {
    cursor: grabbing;
  }

  .map-canvas:focus-visible {
    outline-offset: 2px;
  }

  /* Leaflet's layers */
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile,
  .leaflet-zoom-box,
  .leaflet-pane > svg,
  .map-icon,
  .map-town {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .leaflet-tile {
    max-inline-size: none;
    pointer-events: none;
  }

  .leaflet-tile-pane {
    z-index: 1;
  }

  .leaflet-overlay-pane {
    z-index: 2;
    pointer-events: none;
  }

  .leaflet-towns-pane {
    z-index: 3;
    pointer-events: none;
  }

  .leaflet-marker-pane {
    z-index: 4;
  }

  .leaflet-control-container,
  .leaflet-popup-pane,
  .leaflet-tooltip-pane,
  .leaflet-shadow-pane {
    display: none;
  }

  .leaflet-overlay-pane svg {
    overflow: visible;
    max-inline-size: none;
  }

  .map-square {
    border: solid var(--_border);
    border-width: 1px 0 0 1px;
  }

  .map-area {
    fill: color-mix(in oklab, var(--_accent) 14%, transparent);
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 6 5;
  }

  .map-town {
    inline-size: max-content;
    max-inline-size: 11em;
    overflow: hidden;
    font-size: var(--_font-size-s);
    line-height: 1.2;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_text-quiet);
    text-shadow:
      0 0 3px var(--_surface-sunken),
      0 0 3px var(--_surface-sunken);
    translate: -50% 1.75em;
  }

  .map-town.above {
    translate: -50% calc(-100% - 1.75em);
  }

  .map-mark {
    position: relative;
    display: grid;
    place-content: center;
    /* A thousand is wider than a ten. */
    inline-size: max-content;
    min-inline-size: var(--_size-target);
    block-size: var(--_size-target);
    margin: 0;
    padding: 0 0.75em;
    font: inherit;
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
    font-weight: var(--_weight-strong);
    line-height: 1;
    color: var(--_on-accent);
    background: none;
    border: 0;
    border-radius: 99em;
    translate: -50% -50%;
    cursor: pointer;
  }

  /* The eye gets a smaller mark than the finger. */
  .map-mark::before {
    content: '';
    position: absolute;
    inset: 6px;
    z-index: -1;
    border-radius: 99em;
    background: var(--_accent);
    border: 2px solid var(--_surface);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  .map-mark.several::before {
    inset: 2px;
    border-width: 3px;
    outline: 2px solid var(--_accent);
    outline-offset: -7px;
    outline-color: color-mix(in oklab, var(--_on-accent) 45%, transparent);
  }

  .map-mark.area {
    color: var(--_accent-text);
  }

  .map-mark.area::before {
    inset: 4px;
    background: var(--_surface);
    border: 2.5px dashed var(--_accent);
    box-shadow: none;
  }

  .map-mark.place span:empty {
    inline-size: 0.5em;
    block-size: 0.5em;
    background: currentColor;
    border-radius: 50%;
  }

  .map-mark:is(:hover, :focus-visible, .chosen) {
    z-index: 1;
    border-radius: 99em;
  }

  .map-mark:hover::before {
    background: var(--_accent-hover);
  }

  .map-mark.area:hover::before {
    background: var(--_surface-tint);
  }

  .map-mark.chosen::before {
    inset: 2px;
    box-shadow:
      0 0 0 2px var(--_accent),
      0 0 0 5px var(--_surface),
      0 0 0 7px var(--_accent);
  }

  .map-scale {
    --_length: 0px;

    position: absolute;
    inset-block-end: 0.5em;
    left: 0.5em;
    z-index: 5;
    padding: 0 0.25em 0.25em;
    font-size: var(--_font-size-s);
    line-height: 1.2;
    white-space: nowrap;
    color: var(--_text);
    background: color-mix(in oklab, var(--_surface) 85%, transparent);
    pointer-events: none;
  }

  /* The length stands below its words: it can be shorter than they are. */
  .map-scale::after {
    content: '';
    display: block;
    inline-size: var(--_length);
    block-size: 0.375em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px;
  }

  .search-area {
    position: absolute;
    inset-block-start: 0.625em;
    inset-inline: 0.625em;
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1.25em);
    margin-inline: auto;
    box-shadow: var(--psw-shadow-float, 0 2px 6px rgb(42 33 39 / 0.14), 0 12px 32px rgb(42 33 39 / 0.14));
  }

  .map-controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    /* Left is left on a map. */
    direction: ltr;
  }

  .map-controls .button {
    inline-size: var(--_size-target);
    padding: 0;
  }

  .map-controls .button > .icon {
    margin: 0;
  }

  .map-list {
    gap: var(--_space-4);
    scroll-margin-block-start: var(--_space-4);
  }

  .map-list-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-3);
  }

  .map-list-head :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .map-list-head .button.text {
    margin-inline-start: -0.5em;
  }

  .map-places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .map-place {
    gap: var(--_space-2);
  }

  .map-place.chosen .sheet {
    background: var(--_surface-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  /* Beside a map there is no room for the column that says when. */
  .map-rows .row,
  .map-rows .row.has-act {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: var(--_space-4);
  }

  .map-rows .row .when {
    display: flex;
    gap: 0 0.5em;
  }

  .map-rows .row .act {
    grid-column: auto;
    align-self: start;
  }

  .map-rows .when .time {
    font-size: var(--_font-size-l);
  }

  .map-rows .name :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .map-off > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    min-block-size: var(--_size-target);
    padding-block: 0.5em;
    font-weight: var(--_weight-strong);
    list-style: none;
    border-block-start: 1px solid var(--_border);
    cursor: pointer;
  }

  .map-off > summary::-webkit-details-marker {
    display: none;
  }

  .map-off[open] > summary .icon {
    rotate: 180deg;
  }

  .map-off-all {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-column: 1 / -1;
  }

  @media (forced-colors: active) {
    .map-mark::before {
      background: ButtonFace;
      border: 3px solid ButtonText;
      box-shadow: none;
    }

    .map-mark {
      color: ButtonText;
    }

    .map-mark.area::before {
      border: 3px dashed ButtonText;
    }

    .map-mark.place span:empty {
      background: ButtonText;
      forced-color-adjust: none;
    }

    .map-mark.chosen::before {
      border-color: Highlight;
      border-width: 6px;
    }

    .map-area {
      fill: none;
      stroke: CanvasText;
    }

    .map-town {
      text-shadow: none;
      background: Canvas;
    }

    .map-place.chosen .sheet {
      outline: 3px solid Highlight;
    }
  }

  /* Paper gets the list. */
  @media print {
    .map-side,
    .map-box {
      display: none;
    }

    .map-view {
      display: block;
    }
  }
`;
