import { start } from '../components/start.tsx';
import { beginOpening } from './opening.ts';
import { Popup } from './popup.tsx';

beginOpening();
start(<Popup />);
