export { huesOf } from '#report';
