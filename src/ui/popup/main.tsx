import { start } from '../components/start.tsx';
import { Popup } from './popup.tsx';

start(<Popup />);
