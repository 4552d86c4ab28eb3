export { hueCount, huesOf } from '#report';
