/** The file of Leaflet that bundlers can read; its types are published for the package as a whole. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
