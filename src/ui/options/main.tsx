import { start } from '../components/start.tsx';
import { Dashboard } from './dashboard.tsx';

start(<Dashboard />);
