import './type';
import './ninoField';
import './queries';
import './mutations';
import './ninoAccess';
import './revealContact';
