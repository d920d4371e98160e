import './type';
import './available';
import './queries';
import './mutations';
import './eligibilityQueries';
