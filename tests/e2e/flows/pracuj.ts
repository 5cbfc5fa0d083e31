import { walkFixture } from '../walkFixture.ts';

export default walkFixture('pracuj', { apply: 'Aplikuj szybko', submit: 'Wyślij', inPlace: true });
