import './type';
import './queries';
import './previewQuery';
import './mutations';
