import './type';
import './queries';
import './mutations';
import './roles';
