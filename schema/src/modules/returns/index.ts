import './queries';
import './checksQuery';
import './figuresQuery';
import './differenceQuery';
import './verifyQuery';
import './availableQuery';
import './mutations';
