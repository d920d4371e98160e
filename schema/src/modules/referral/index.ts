import './type';
import './available';
import './queries';
import './mutations';
