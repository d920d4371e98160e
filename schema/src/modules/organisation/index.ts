import './type';
import './queries';
import './mutations';
