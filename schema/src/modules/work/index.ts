import './type';
import './queries';
