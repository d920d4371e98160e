import './type';
import './ninoField';
import './mayChange';
import './queries';
import './mutations';
import './ninoAccess';
import './revealContact';
