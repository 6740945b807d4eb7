BEGIN TRANSACTION;
CREATE TABLE arrivals (
	stream VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE TABLE codes (
	code VARCHAR(20) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40) NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "codes" VALUES('NEM62M','gba944n5ew46','nawaadrqbrgy');
INSERT INTO "codes" VALUES('HEW45T','gba944n5ew46','7rxekv5fxcpj');
CREATE TABLE events (
	seq INTEGER NOT NULL, 
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	data TEXT NOT NULL, 
	actor VARCHAR(40), 
	at FLOAT NOT NULL, 
	format INTEGER DEFAULT '1' NOT NULL, 
	tag VARCHAR(40), 
	PRIMARY KEY (seq), 
	UNIQUE (stream, version)
);
INSERT INTO "events" VALUES(1,'gba944n5ew46',1,'dtwcxn8gedxrrm3payzm','PlanCreated','{"plan":"gba944n5ew46","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79577899709299802777e+09,1,NULL);
INSERT INTO "events" VALUES(2,'gba944n5ew46',2,'pfszvn4r6xz9tk9jbuv7','GroupAdded','{"group":"nawaadrqbrgy","name":"Mesa 1","topic":"Agua potable","code":"NEM-62M"}','jzwkhpx5wv98npya',1.79577899725100302696e+09,1,NULL);
INSERT INTO "events" VALUES(3,'gba944n5ew46',3,'t23s2rbs8w238bujmjp2','GroupRenamed','{"group":"nawaadrqbrgy","name":"Mesa del agua","topic":"Agua potable y riego"}','jzwkhpx5wv98npya',1.79577899730371975898e+09,1,NULL);
INSERT INTO "events" VALUES(4,'gba944n5ew46',4,'c9dk367ty4hbuzsjka8f','GroupAdded','{"group":"7rxekv5fxcpj","name":"Mesa 2","topic":"","code":"KAF-54C"}','jzwkhpx5wv98npya',1.79577899736075758934e+09,1,NULL);
INSERT INTO "events" VALUES(5,'gba944n5ew46',5,'wyyndwy5vfrmnac64jjc','DoorClosed','{"group":"7rxekv5fxcpj"}','jzwkhpx5wv98npya',1.79577899746318149563e+09,1,NULL);
INSERT INTO "events" VALUES(6,'gba944n5ew46',6,'nar2s8mtkf2uvfd2nbqb','CodeRenewed','{"group":"7rxekv5fxcpj","code":"HEW-45T"}','jzwkhpx5wv98npya',1.79577899750439739234e+09,1,NULL);
INSERT INTO "events" VALUES(7,'gba944n5ew46',7,'9bncejbdadt7cwwfqsg9','DoorOpened','{"group":"7rxekv5fxcpj"}','jzwkhpx5wv98npya',1.79577899756976437561e+09,1,NULL);
INSERT INTO "events" VALUES(8,'gba944n5ew46',8,'rrhzkqqrxqpts7djeurb','LatecomersRuled','{"group":"7rxekv5fxcpj","observe":true}','jzwkhpx5wv98npya',1.79577899760348105428e+09,1,NULL);
INSERT INTO "events" VALUES(9,'gba944n5ew46',9,'t4tvdxh4afzydxgh9m87','GroupArchived','{"group":"7rxekv5fxcpj"}','jzwkhpx5wv98npya',1.79577899762447714803e+09,1,NULL);
INSERT INTO "events" VALUES(10,'gba944n5ew46',10,'atrv4htupdsdkzrd8jpa','GroupBroughtBack','{"group":"7rxekv5fxcpj"}','jzwkhpx5wv98npya',1.7957789976485233307e+09,1,NULL);
INSERT INTO "events" VALUES(11,'gba944n5ew46',11,'t4j2jfmqbuty3pqq3fuk','GroupArchived','{"group":"7rxekv5fxcpj"}','jzwkhpx5wv98npya',1.79577899769733452797e+09,1,NULL);
INSERT INTO "events" VALUES(12,'gba944n5ew46',12,'65sh2m6xj3zrjh93vagn','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','jzwkhpx5wv98npya',1.79577899772104477875e+09,1,NULL);
INSERT INTO "events" VALUES(13,'gba944n5ew46',13,'zxzc6s83dawefmh67cmf','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','jzwkhpx5wv98npya',1.79577899787766814233e+09,1,NULL);
INSERT INTO "events" VALUES(14,'gba944n5ew46',14,'3jxxf2xjpf97tpemxhpt','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','jzwkhpx5wv98npya',1.79577899789680147171e+09,1,NULL);
INSERT INTO "events" VALUES(15,'gba944n5ew46',15,'5unf5aj8g8sxstvxnq22','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','jzwkhpx5wv98npya',1.79577899792311143872e+09,1,NULL);
INSERT INTO "events" VALUES(16,'nawaadrqbrgy',1,'vcq57q22mwbnnjdf7hyu','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','jzwkhpx5wv98npya',1.79577899805884718892e+09,1,NULL);
INSERT INTO "events" VALUES(17,'nawaadrqbrgy',2,'y3bwbdekhs7uy45j42ta','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','jzwkhpx5wv98npya',1.79577899808480834957e+09,1,NULL);
INSERT INTO "events" VALUES(18,'nawaadrqbrgy',3,'wyg8zy6xghrt2wu4yuxt','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','jzwkhpx5wv98npya',1.79577899810392093661e+09,1,NULL);
INSERT INTO "events" VALUES(19,'nawaadrqbrgy',4,'duxwgd9zn53neq4e4vqf','StakeholderSet','{"stakeholder":"2ukhgpd8hy3r","before":null,"after":{"stakeholder":"2ukhgpd8hy3r","name":"Presidencia municipal","has":[],"present":false,"order":1}}','jzwkhpx5wv98npya',1.79577899812695288657e+09,1,NULL);
INSERT INTO "events" VALUES(20,'nawaadrqbrgy',5,'swnkjpn8g9sh548xj6dw','StakeholderSet','{"stakeholder":"2ukhgpd8hy3r","before":{"stakeholder":"2ukhgpd8hy3r","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"2ukhgpd8hy3r","name":"Presidencia","has":["stake"],"present":true,"order":1}}','jzwkhpx5wv98npya',1.79577899814415478706e+09,1,NULL);
INSERT INTO "events" VALUES(21,'nawaadrqbrgy',6,'j7dwytzx94mg59hwr4ju','StakeholderSet','{"stakeholder":"azrqpg6jwj96","before":null,"after":{"stakeholder":"azrqpg6jwj96","name":"Nadie","has":[],"present":false,"order":2}}','jzwkhpx5wv98npya',1.79577899817657589908e+09,1,NULL);
INSERT INTO "events" VALUES(22,'nawaadrqbrgy',7,'5fru4kvgsmgv4d2mvnex','StakeholderSet','{"stakeholder":"azrqpg6jwj96","before":{"stakeholder":"azrqpg6jwj96","name":"Nadie","has":[],"present":false,"order":2},"after":null}','jzwkhpx5wv98npya',1.79577899819975018505e+09,1,NULL);
INSERT INTO "events" VALUES(23,'nawaadrqbrgy',8,'hynzcqfdwdr5ts2gzpr9','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','jzwkhpx5wv98npya',1.79577899821551966669e+09,1,NULL);
INSERT INTO "events" VALUES(24,'nawaadrqbrgy',9,'7667xmguny4u29pcp8y4','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','jzwkhpx5wv98npya',1.79577899823532390597e+09,1,NULL);
INSERT INTO "events" VALUES(25,'nawaadrqbrgy',10,'4edsakwj345v2rxddf7g','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','jzwkhpx5wv98npya',1.79577899825283193585e+09,1,NULL);
INSERT INTO "events" VALUES(26,'nawaadrqbrgy',11,'akmj6an8eaeees4fppgf','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','jzwkhpx5wv98npya',1.79577899827318596842e+09,1,NULL);
INSERT INTO "events" VALUES(27,'nawaadrqbrgy',12,'5bjp3rxh6tcrdzyzcf7g','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','jzwkhpx5wv98npya',1.79577899830103158949e+09,1,NULL);
INSERT INTO "events" VALUES(28,'nawaadrqbrgy',13,'uj2ttxgsshedymvnxwn5','StageOpened','{"stage":"brainstorm"}','jzwkhpx5wv98npya',1.79577899843463683129e+09,1,NULL);
INSERT INTO "events" VALUES(29,'nawaadrqbrgy',14,'7aej3cdfgdueyegp9dze','AgendaItemSet','{"item":"234zrtsay83k","before":null,"after":{"item":"234zrtsay83k","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','jzwkhpx5wv98npya',1.79577899849031972882e+09,1,NULL);
INSERT INTO "events" VALUES(30,'nawaadrqbrgy',15,'u8t3u565wawjgmzw6g55','AgendaItemSet','{"item":"nd9fbchwgjtx","before":null,"after":{"item":"nd9fbchwgjtx","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','jzwkhpx5wv98npya',1.79577899851560783385e+09,1,NULL);
INSERT INTO "events" VALUES(31,'nawaadrqbrgy',16,'2rneawsgcy6f6yft9qjw','AgendaItemSet','{"item":"234zrtsay83k","before":{"item":"234zrtsay83k","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"234zrtsay83k","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','jzwkhpx5wv98npya',1.79577899855118536948e+09,1,NULL);
INSERT INTO "events" VALUES(32,'nawaadrqbrgy',17,'bvu83jwnapvjj3rgzapy','AgendaItemSet','{"item":"234zrtsay83k","before":{"item":"234zrtsay83k","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"234zrtsay83k","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','jzwkhpx5wv98npya',1.79577899858255529402e+09,1,NULL);
INSERT INTO "events" VALUES(33,'nawaadrqbrgy',18,'bvu83jwnapvjj3rgzapy','AgendaItemSet','{"item":"nd9fbchwgjtx","before":{"item":"nd9fbchwgjtx","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"nd9fbchwgjtx","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','jzwkhpx5wv98npya',1.79577899858255529402e+09,1,NULL);
INSERT INTO "events" VALUES(34,'nawaadrqbrgy',19,'2ehnc7v6zhsjhmtra8tn','TimerSet','{"before":null,"after":{"item":"234zrtsay83k","seconds":360,"ends":1795779358.6039014,"left":null,"stage":"brainstorm","veiled":""}}','jzwkhpx5wv98npya',1795778998.60396,1,NULL);
INSERT INTO "events" VALUES(35,'nawaadrqbrgy',20,'qwq3agwep45vf95twq74','TimerSet','{"before":{"item":"234zrtsay83k","seconds":360,"ends":1795779358.6039014,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"234zrtsay83k","seconds":360,"ends":null,"left":359.9864411354065,"stage":"brainstorm","veiled":""}}','jzwkhpx5wv98npya',1.79577899862567734717e+09,1,NULL);
INSERT INTO "events" VALUES(36,'nawaadrqbrgy',21,'6xkdmwymn4cda9vwhm3m','TimerSet','{"before":{"item":"234zrtsay83k","seconds":360,"ends":null,"left":359.9864411354065,"stage":"brainstorm","veiled":""},"after":{"item":"234zrtsay83k","seconds":360,"ends":1795779358.6425824,"left":null,"stage":"brainstorm","veiled":""}}','jzwkhpx5wv98npya',1.7957789986562037468e+09,1,NULL);
INSERT INTO "events" VALUES(37,'nawaadrqbrgy',22,'pawrabqt5cg6qwznp5n5','TimerSet','{"before":{"item":"234zrtsay83k","seconds":360,"ends":1795779358.6425824,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"234zrtsay83k","seconds":480,"ends":1795779478.6425824,"left":null,"stage":"brainstorm","veiled":""}}','jzwkhpx5wv98npya',1.79577899868806576733e+09,1,NULL);
INSERT INTO "events" VALUES(38,'nawaadrqbrgy',23,'svspfxe3h3h2h2zxbvez','ReadinessSaid','{"person":"d56zu73xrjpgqjem","about":"234zrtsay83k","ready":true}','d56zu73xrjpgqjem',1.79577899873085045819e+09,1,NULL);
INSERT INTO "events" VALUES(39,'nawaadrqbrgy',24,'298bmf8ujpa2htng43dz','TimerSet','{"before":{"item":"234zrtsay83k","seconds":480,"ends":1795779478.6425824,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":null,"seconds":180,"ends":1795779178.7585447,"left":null,"stage":"brainstorm","veiled":""}}','jzwkhpx5wv98npya',1.79577899875861430167e+09,1,NULL);
INSERT INTO "events" VALUES(40,'nawaadrqbrgy',25,'8m7skaghmxrws9tzgcxu','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795779178.7585447,"left":null,"stage":"brainstorm","veiled":""},"after":null}','jzwkhpx5wv98npya',1.79577899876927900312e+09,1,NULL);
INSERT INTO "events" VALUES(41,'nawaadrqbrgy',26,'tmt89j2tadqed5wspyrv','AgendaItemSet','{"item":"234zrtsay83k","before":{"item":"234zrtsay83k","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','jzwkhpx5wv98npya',1.79577899878302121167e+09,1,NULL);
INSERT INTO "events" VALUES(42,'nawaadrqbrgy',27,'dxpykh8rs5q2htucm6fk','StageOpened','{"stage":"viewpoints"}','jzwkhpx5wv98npya',1.79577899879149866096e+09,1,NULL);
INSERT INTO "events" VALUES(43,'nawaadrqbrgy',28,'tmyy96x4sd2vp2cuuhru','QuestionAdded','{"question":"3vsuyscwvcws","text":"¿Quién lo paga hoy?","order":1}','jzwkhpx5wv98npya',1.79577899882882785799e+09,1,NULL);
INSERT INTO "events" VALUES(44,'nawaadrqbrgy',29,'x62z69vgnzhrkcc83up2','QuestionAdded','{"question":"m8fqpxefeusv","text":"¿Y mañana?","order":2}','jzwkhpx5wv98npya',1.79577899886025834077e+09,1,NULL);
INSERT INTO "events" VALUES(45,'nawaadrqbrgy',30,'5c8h6xj945c4rt2sn53n','QuestionDropped','{"question":"m8fqpxefeusv","text":"¿Y mañana?","order":2}','jzwkhpx5wv98npya',1.79577899891176867488e+09,1,NULL);
INSERT INTO "events" VALUES(46,'nawaadrqbrgy',31,'7j6bg22jtf2q6zf89gqd','AnswerGiven','{"answer":"d3hvg5xfps42","question":"causes","author":"d56zu73xrjpgqjem","sector":"people","text":"Las tuberías son viejas","order":1,"caucus":false}','d56zu73xrjpgqjem',1.79577899894533371928e+09,1,NULL);
INSERT INTO "events" VALUES(47,'nawaadrqbrgy',32,'7psgrxv6ha7jwzxahy5j','AnswerGiven','{"answer":"c7xyrypn7eky","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2,"caucus":false}','jzwkhpx5wv98npya',1.79577899908065271379e+09,1,NULL);
INSERT INTO "events" VALUES(48,'nawaadrqbrgy',33,'c64z43jak9y85xjmap4b','AnswerGiven','{"answer":"yy8v9se3grex","question":"3vsuyscwvcws","author":"wxmm85zubjvjr9yt","sector":"government","text":"El municipio","order":3,"caucus":false}','wxmm85zubjvjr9yt',1.79577899909925723072e+09,1,NULL);
INSERT INTO "events" VALUES(49,'nawaadrqbrgy',34,'eq8s59pzvtzahnza3pau','AnswerReworded','{"answer":"d3hvg5xfps42","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','d56zu73xrjpgqjem',1.79577899911845827096e+09,1,NULL);
INSERT INTO "events" VALUES(50,'nawaadrqbrgy',35,'dm39nphsjsrg5dsbpgam','AnswerWithdrawn','{"answer":"yy8v9se3grex"}','wxmm85zubjvjr9yt',1.79577899917562866212e+09,1,NULL);
INSERT INTO "events" VALUES(51,'nawaadrqbrgy',36,'jz6umsze77zqbcdz7hdn','OperationUndone','{"op":"dm39nphsjsrg5dsbpgam"}','wxmm85zubjvjr9yt',1.79577899920028591154e+09,1,NULL);
INSERT INTO "events" VALUES(52,'nawaadrqbrgy',37,'jz6umsze77zqbcdz7hdn','AnswerReturned','{"answer":"yy8v9se3grex"}','wxmm85zubjvjr9yt',1.79577899920028591154e+09,1,NULL);
INSERT INTO "events" VALUES(53,'nawaadrqbrgy',38,'u29c2qyj2vqjcner5dtk','AnswersShown','{}','jzwkhpx5wv98npya',1.79577899923143196108e+09,1,NULL);
INSERT INTO "events" VALUES(54,'nawaadrqbrgy',39,'csyth9rmuvp2gtkhzwzm','AnswersHidden','{}','jzwkhpx5wv98npya',1.79577899924407601356e+09,1,NULL);
INSERT INTO "events" VALUES(55,'nawaadrqbrgy',40,'fekbjrqja6dcnjzaqy4g','AnswersShown','{}','jzwkhpx5wv98npya',1.79577899925961589813e+09,1,NULL);
INSERT INTO "events" VALUES(56,'nawaadrqbrgy',41,'hwtkdsfshuquu2smk49b','QuestionShown','{"question":"causes"}','jzwkhpx5wv98npya',1.79577899928210711483e+09,1,NULL);
INSERT INTO "events" VALUES(57,'nawaadrqbrgy',42,'g8kgpn44akdd5kj8dc4a','PositionTaken','{"answer":"d3hvg5xfps42","person":"wxmm85zubjvjr9yt","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','wxmm85zubjvjr9yt',1.79577899928851675986e+09,1,NULL);
INSERT INTO "events" VALUES(58,'nawaadrqbrgy',43,'2ndba9unb72he4qwj4z9','PositionTaken','{"answer":"d3hvg5xfps42","person":"wxmm85zubjvjr9yt","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','wxmm85zubjvjr9yt',1.79577899930298948288e+09,1,NULL);
INSERT INTO "events" VALUES(59,'nawaadrqbrgy',44,'63nqhmdwzxhx5ypwkj48','PositionTaken','{"answer":"d3hvg5xfps42","person":"wxmm85zubjvjr9yt","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','wxmm85zubjvjr9yt',1.79577899932110857965e+09,1,NULL);
INSERT INTO "events" VALUES(60,'nawaadrqbrgy',45,'qfap5baxtwbhme5ks3ad','AnswerReworded','{"answer":"d3hvg5xfps42","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','d56zu73xrjpgqjem',1.79577899933646059041e+09,1,NULL);
INSERT INTO "events" VALUES(61,'nawaadrqbrgy',46,'8h6nhhaywdcd4teud52q','PositionTaken','{"answer":"d3hvg5xfps42","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','jzwkhpx5wv98npya',1.79577899937569761277e+09,1,NULL);
INSERT INTO "events" VALUES(62,'nawaadrqbrgy',47,'mf96ugkktcw7vr7jg23q','PositionTaken','{"answer":"d3hvg5xfps42","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','jzwkhpx5wv98npya',1.7957789994036607742e+09,1,NULL);
INSERT INTO "events" VALUES(63,'nawaadrqbrgy',48,'vvzmyw2k4za7uyy5j8cx','PositionTaken','{"answer":"d3hvg5xfps42","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','jzwkhpx5wv98npya',1.79577899947131419179e+09,1,NULL);
INSERT INTO "events" VALUES(64,'nawaadrqbrgy',49,'jwhjvsnv8ud6uqq4kpbq','IdeasAdded','{"ideas":[{"idea":"mg6fw7gws3w4","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"d56zu73xrjpgqjem","sector":"people","paper":[],"repeated":0,"blank":0}','jzwkhpx5wv98npya',1.79577899951332616802e+09,1,NULL);
INSERT INTO "events" VALUES(65,'nawaadrqbrgy',50,'jwhjvsnv8ud6uqq4kpbq','AnswerTaken','{"answer":"d3hvg5xfps42","idea":"mg6fw7gws3w4"}','jzwkhpx5wv98npya',1.79577899951332616802e+09,1,NULL);
INSERT INTO "events" VALUES(66,'nawaadrqbrgy',51,'2w2xh9wrz4h2ytccdk4r','OperationUndone','{"op":"jwhjvsnv8ud6uqq4kpbq"}','jzwkhpx5wv98npya',1.79577899953243637085e+09,1,NULL);
INSERT INTO "events" VALUES(67,'nawaadrqbrgy',52,'2w2xh9wrz4h2ytccdk4r','AnswerLeft','{"answer":"d3hvg5xfps42","idea":"mg6fw7gws3w4"}','jzwkhpx5wv98npya',1.79577899953243637085e+09,1,NULL);
INSERT INTO "events" VALUES(68,'nawaadrqbrgy',53,'2w2xh9wrz4h2ytccdk4r','IdeasWithdrawn','{"ideas":["mg6fw7gws3w4"]}','jzwkhpx5wv98npya',1.79577899953243637085e+09,1,NULL);
INSERT INTO "events" VALUES(69,'nawaadrqbrgy',54,'9gds27pt98cbcw3mzh37','OperationRedone','{"op":"jwhjvsnv8ud6uqq4kpbq"}','jzwkhpx5wv98npya',1.79577899955529427531e+09,1,NULL);
INSERT INTO "events" VALUES(70,'nawaadrqbrgy',55,'9gds27pt98cbcw3mzh37','IdeasAdded','{"ideas":[{"idea":"mg6fw7gws3w4","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"d56zu73xrjpgqjem","sector":"people","paper":[],"repeated":0,"blank":0}','jzwkhpx5wv98npya',1.79577899955529427531e+09,1,NULL);
INSERT INTO "events" VALUES(71,'nawaadrqbrgy',56,'9gds27pt98cbcw3mzh37','AnswerTaken','{"answer":"d3hvg5xfps42","idea":"mg6fw7gws3w4"}','jzwkhpx5wv98npya',1.79577899955529427531e+09,1,NULL);
INSERT INTO "events" VALUES(72,'nawaadrqbrgy',57,'672qnt6zabvuq4dcxqym','StageOpened','{"stage":"brainstorm"}','jzwkhpx5wv98npya',1.79577899959409832955e+09,1,NULL);
INSERT INTO "events" VALUES(73,'nawaadrqbrgy',58,'tchnyukfxtn2a3f59vkw','IdeasAdded','{"ideas":[{"idea":"ecbekdzjb838","text":"El agua llega dos horas al día"}],"order":2,"author":"d56zu73xrjpgqjem","sector":"people","paper":[],"repeated":0,"blank":0}','d56zu73xrjpgqjem',1.79577899961664867395e+09,1,NULL);
INSERT INTO "events" VALUES(74,'nawaadrqbrgy',59,'3v4pfwujrd8kwj67krtg','IdeasAdded','{"ideas":[{"idea":"5p3kc54xu5we","text":"Hay agua solo dos horas"}],"order":3,"author":"wxmm85zubjvjr9yt","sector":"government","paper":[],"repeated":0,"blank":0}','wxmm85zubjvjr9yt',1.79577899963516950609e+09,1,NULL);
INSERT INTO "events" VALUES(75,'nawaadrqbrgy',60,'69msksmmsa2pfkk6jt2m','IdeasAdded','{"ideas":[{"idea":"62mehcjk6fwt","text":"La bomba se descompone"},{"idea":"vurcc7mrwqmm","text":"2. El pozo se seca"}],"order":4,"author":"dnenppbd7twfyh2j","sector":"civil_society","paper":[],"repeated":1,"blank":1}','dnenppbd7twfyh2j',1.7957789996530623436e+09,1,NULL);
INSERT INTO "events" VALUES(76,'nawaadrqbrgy',61,'83pgv2ym8287qnw8fd3y','IdeasAdded','{"ideas":[{"idea":"dbtbk3hsuwa9","text":"Nadie avisa de los cortes"}],"order":6,"author":"jzwkhpx5wv98npya","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','jzwkhpx5wv98npya',1795778999.69562,1,NULL);
INSERT INTO "events" VALUES(77,'nawaadrqbrgy',62,'a9wnys3cycd4tn2k7bxz','IdeaReworded','{"idea":"ecbekdzjb838","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','d56zu73xrjpgqjem',1.79577899972806048398e+09,1,NULL);
INSERT INTO "events" VALUES(78,'nawaadrqbrgy',63,'npa77g4nnu5y2t6gy4xf','IdeasRevealed','{}','jzwkhpx5wv98npya',1.79577899975604176521e+09,1,NULL);
INSERT INTO "events" VALUES(79,'nawaadrqbrgy',64,'v4kn4tz3mhhmaawe5xpt','IdeasHidden','{}','jzwkhpx5wv98npya',1.7957789997881464958e+09,1,NULL);
INSERT INTO "events" VALUES(80,'nawaadrqbrgy',65,'ds76uje8q6g3fhsnd7hr','IdeasRevealed','{}','jzwkhpx5wv98npya',1.79577899981139802931e+09,1,NULL);
INSERT INTO "events" VALUES(81,'nawaadrqbrgy',66,'4fkzt7mrgbpmab5nmv3v','IdeaSupported','{"idea":"ecbekdzjb838","person":"wxmm85zubjvjr9yt","sector":"government"}','wxmm85zubjvjr9yt',1.79577899982377076149e+09,1,NULL);
INSERT INTO "events" VALUES(82,'nawaadrqbrgy',67,'ryv8a4u7632hg728tkgp','SupportWithdrawn','{"idea":"ecbekdzjb838","person":"wxmm85zubjvjr9yt","sector":"government"}','wxmm85zubjvjr9yt',1.79577899984692311279e+09,1,NULL);
INSERT INTO "events" VALUES(83,'nawaadrqbrgy',68,'66k97j3qcytnpdbhjpmu','IdeaSupported','{"idea":"dbtbk3hsuwa9","person":"dnenppbd7twfyh2j","sector":"civil_society"}','dnenppbd7twfyh2j',1.79577899986201143262e+09,1,NULL);
INSERT INTO "events" VALUES(84,'nawaadrqbrgy',69,'64mg3sjwq2ev6d4vd7j2','PaperCounted','{"idea":"dbtbk3hsuwa9","sector":"people","before":4,"after":6}','jzwkhpx5wv98npya',1.79577899988388395313e+09,1,NULL);
INSERT INTO "events" VALUES(85,'nawaadrqbrgy',70,'phzj43kqwy2kwmc6ymte','IdeasWithdrawn','{"ideas":["vurcc7mrwqmm"]}','dnenppbd7twfyh2j',1.79577899992495608333e+09,1,NULL);
INSERT INTO "events" VALUES(86,'nawaadrqbrgy',71,'zzq26hmzzj3r2kfudse8','OperationUndone','{"op":"phzj43kqwy2kwmc6ymte"}','dnenppbd7twfyh2j',1.79577899997736740111e+09,1,NULL);
INSERT INTO "events" VALUES(87,'nawaadrqbrgy',72,'zzq26hmzzj3r2kfudse8','IdeasReturned','{"ideas":["vurcc7mrwqmm"]}','dnenppbd7twfyh2j',1.79577899997736740111e+09,1,NULL);
INSERT INTO "events" VALUES(88,'nawaadrqbrgy',73,'zuj46x3axqv2frr8r44a','IdeasMerged','{"idea":"qzn7m5ygrdwp","text":"El agua llega pocas horas","order":7,"members":["ecbekdzjb838","5p3kc54xu5we"]}','wxmm85zubjvjr9yt',1.7957790000048213005e+09,1,NULL);
INSERT INTO "events" VALUES(89,'nawaadrqbrgy',74,'bux9mfj8snefwfjzf97f','MergeChanged','{"idea":"qzn7m5ygrdwp","joined":["62mehcjk6fwt"],"parted":[]}','wxmm85zubjvjr9yt',1.79577900004674339291e+09,1,NULL);
INSERT INTO "events" VALUES(90,'nawaadrqbrgy',75,'s8zudewxg72qbrsgsf9m','MergeChanged','{"idea":"qzn7m5ygrdwp","joined":[],"parted":["62mehcjk6fwt"]}','wxmm85zubjvjr9yt',1.79577900007924771315e+09,1,NULL);
INSERT INTO "events" VALUES(91,'nawaadrqbrgy',76,'ndv5jtykeqdwwx35d3m8','IdeasParted','{"idea":"qzn7m5ygrdwp","text":"El agua llega pocas horas","order":7,"members":["ecbekdzjb838","5p3kc54xu5we"]}','wxmm85zubjvjr9yt',1.79577900010428738591e+09,1,NULL);
INSERT INTO "events" VALUES(92,'nawaadrqbrgy',77,'59fwwacavqvvdtpua5gm','OperationUndone','{"op":"ndv5jtykeqdwwx35d3m8"}','wxmm85zubjvjr9yt',1.79577900012870478631e+09,1,NULL);
INSERT INTO "events" VALUES(93,'nawaadrqbrgy',78,'59fwwacavqvvdtpua5gm','IdeasMerged','{"idea":"qzn7m5ygrdwp","text":"El agua llega pocas horas","order":7,"members":["ecbekdzjb838","5p3kc54xu5we"]}','wxmm85zubjvjr9yt',1.79577900012870478631e+09,1,NULL);
INSERT INTO "events" VALUES(94,'nawaadrqbrgy',79,'xn49njw8dsczw7trb4r6','ThemeSet','{"theme":"58w2ymbwgcsb","before":null,"after":{"name":"El agua","order":1}}','d56zu73xrjpgqjem',1.79577900015240836143e+09,1,NULL);
INSERT INTO "events" VALUES(95,'nawaadrqbrgy',80,'xn49njw8dsczw7trb4r6','IdeaThemed','{"idea":"qzn7m5ygrdwp","before":null,"after":"58w2ymbwgcsb"}','d56zu73xrjpgqjem',1.79577900015240836143e+09,1,NULL);
INSERT INTO "events" VALUES(96,'nawaadrqbrgy',81,'g9hrxrtpsgf5adzpcge9','ThemeSet','{"theme":"ygqqkub6dqjn","before":null,"after":{"name":"La bomba","order":2}}','dnenppbd7twfyh2j',1.79577900018004870414e+09,1,NULL);
INSERT INTO "events" VALUES(97,'nawaadrqbrgy',82,'g9hrxrtpsgf5adzpcge9','IdeaThemed','{"idea":"62mehcjk6fwt","before":null,"after":"ygqqkub6dqjn"}','dnenppbd7twfyh2j',1.79577900018004870414e+09,1,NULL);
INSERT INTO "events" VALUES(98,'nawaadrqbrgy',83,'gaa8vzvesrkdg2vkv2sg','ThemeSet','{"theme":"58w2ymbwgcsb","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','wxmm85zubjvjr9yt',1.79577900021018385884e+09,1,NULL);
INSERT INTO "events" VALUES(99,'nawaadrqbrgy',84,'ts6cyf92ks3m2gps5h75','IdeaThemed','{"idea":"vurcc7mrwqmm","before":null,"after":"ygqqkub6dqjn"}','wxmm85zubjvjr9yt',1.79577900023214268683e+09,1,NULL);
INSERT INTO "events" VALUES(100,'nawaadrqbrgy',85,'wcm8s8bn8a6axxy5pdzw','IdeaThemed','{"idea":"62mehcjk6fwt","before":"ygqqkub6dqjn","after":"58w2ymbwgcsb"}','jzwkhpx5wv98npya',1.79577900025089311599e+09,1,NULL);
INSERT INTO "events" VALUES(101,'nawaadrqbrgy',86,'wcm8s8bn8a6axxy5pdzw','IdeaThemed','{"idea":"vurcc7mrwqmm","before":"ygqqkub6dqjn","after":"58w2ymbwgcsb"}','jzwkhpx5wv98npya',1.79577900025089311599e+09,1,NULL);
INSERT INTO "events" VALUES(102,'nawaadrqbrgy',87,'wcm8s8bn8a6axxy5pdzw','ThemeSet','{"theme":"ygqqkub6dqjn","before":{"name":"La bomba","order":2},"after":null}','jzwkhpx5wv98npya',1.79577900025089311599e+09,1,NULL);
INSERT INTO "events" VALUES(103,'nawaadrqbrgy',88,'5stbr23trzp3f239x2kq','OperationUndone','{"op":"wcm8s8bn8a6axxy5pdzw"}','jzwkhpx5wv98npya',1.79577900028138923646e+09,1,NULL);
INSERT INTO "events" VALUES(104,'nawaadrqbrgy',89,'5stbr23trzp3f239x2kq','ThemeSet','{"theme":"ygqqkub6dqjn","before":null,"after":{"name":"La bomba","order":2}}','jzwkhpx5wv98npya',1.79577900028138923646e+09,1,NULL);
INSERT INTO "events" VALUES(105,'nawaadrqbrgy',90,'5stbr23trzp3f239x2kq','IdeaThemed','{"idea":"vurcc7mrwqmm","before":"58w2ymbwgcsb","after":"ygqqkub6dqjn"}','jzwkhpx5wv98npya',1.79577900028138923646e+09,1,NULL);
INSERT INTO "events" VALUES(106,'nawaadrqbrgy',91,'5stbr23trzp3f239x2kq','IdeaThemed','{"idea":"62mehcjk6fwt","before":"58w2ymbwgcsb","after":"ygqqkub6dqjn"}','jzwkhpx5wv98npya',1.79577900028138923646e+09,1,NULL);
INSERT INTO "events" VALUES(107,'nawaadrqbrgy',92,'cmvrtr29rqvzv3ygpejd','IdeaThemed','{"idea":"vurcc7mrwqmm","before":"ygqqkub6dqjn","after":null}','dnenppbd7twfyh2j',1.79577900030512046811e+09,1,NULL);
INSERT INTO "events" VALUES(108,'nawaadrqbrgy',93,'fzr59h3bavt8x8fh2zbn','ThemeSet','{"theme":"xa6743a6uu7d","before":null,"after":{"name":"Otros","order":3}}','d56zu73xrjpgqjem',1.79577900034884524339e+09,1,NULL);
INSERT INTO "events" VALUES(109,'nawaadrqbrgy',94,'fzr59h3bavt8x8fh2zbn','IdeaThemed','{"idea":"dbtbk3hsuwa9","before":null,"after":"xa6743a6uu7d"}','d56zu73xrjpgqjem',1.79577900034884524339e+09,1,NULL);
INSERT INTO "events" VALUES(110,'nawaadrqbrgy',95,'wjamnmm7zw7jkjgphztr','IdeaThemed','{"idea":"dbtbk3hsuwa9","before":"xa6743a6uu7d","after":null}','d56zu73xrjpgqjem',1.7957790003793122768e+09,1,NULL);
INSERT INTO "events" VALUES(111,'nawaadrqbrgy',96,'wjamnmm7zw7jkjgphztr','ThemeSet','{"theme":"xa6743a6uu7d","before":{"name":"Otros","order":3},"after":null}','d56zu73xrjpgqjem',1.7957790003793122768e+09,1,NULL);
INSERT INTO "events" VALUES(112,'nawaadrqbrgy',97,'a5hp82tgd69zrrv5s7nf','DotRoundSet','{"round":"k3e6gyucjfug","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','jzwkhpx5wv98npya',1795779000.42441,1,NULL);
INSERT INTO "events" VALUES(113,'nawaadrqbrgy',98,'n76m947gwz2rjncwapjq','DotRoundSet','{"round":"k3e6gyucjfug","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','jzwkhpx5wv98npya',1.79577900044428014755e+09,1,NULL);
INSERT INTO "events" VALUES(114,'nawaadrqbrgy',99,'4wpqtsd8zp7hxbme3a52','DotRoundSet','{"round":"sucdpa86ptd3","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','jzwkhpx5wv98npya',1.79577900049598550803e+09,1,NULL);
INSERT INTO "events" VALUES(115,'nawaadrqbrgy',100,'vbkextcees43ce554hte','DotsPlaced','{"round":"sucdpa86ptd3","idea":"qzn7m5ygrdwp","person":"d56zu73xrjpgqjem","sector":"people","before":0,"after":2}','d56zu73xrjpgqjem',1.79577900052506542203e+09,1,NULL);
INSERT INTO "events" VALUES(116,'nawaadrqbrgy',101,'hyjfws4wr9gw26natc5u','DotsPlaced','{"round":"sucdpa86ptd3","idea":"qzn7m5ygrdwp","person":"wxmm85zubjvjr9yt","sector":"government","before":0,"after":1}','wxmm85zubjvjr9yt',1.79577900056098914145e+09,1,NULL);
INSERT INTO "events" VALUES(117,'nawaadrqbrgy',102,'4sev5p3rnx23w6cqgutg','DotsPlaced','{"round":"sucdpa86ptd3","idea":"62mehcjk6fwt","person":"dnenppbd7twfyh2j","sector":"civil_society","before":0,"after":1}','dnenppbd7twfyh2j',1.79577900074724745751e+09,1,NULL);
INSERT INTO "events" VALUES(118,'nawaadrqbrgy',103,'638k4buqvhdsma3zw6qk','PaperDotsCounted','{"round":"sucdpa86ptd3","idea":"dbtbk3hsuwa9","sector":"people","before":0,"after":3}','jzwkhpx5wv98npya',1.79577900077342486381e+09,1,NULL);
INSERT INTO "events" VALUES(119,'nawaadrqbrgy',104,'ue5cg85hmkuwvnzex5gh','DotRoundSet','{"round":"sucdpa86ptd3","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','jzwkhpx5wv98npya',1.79577900079777336116e+09,1,NULL);
INSERT INTO "events" VALUES(120,'nawaadrqbrgy',105,'x3fdr46v6y97vqkdxxd6','DotRoundSet','{"round":"sucdpa86ptd3","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','jzwkhpx5wv98npya',1.79577900082937216754e+09,1,NULL);
INSERT INTO "events" VALUES(121,'nawaadrqbrgy',106,'6rm8qnzuh762rxtwk468','DotRoundSet','{"round":"sucdpa86ptd3","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','jzwkhpx5wv98npya',1.79577900085570907589e+09,1,NULL);
INSERT INTO "events" VALUES(122,'nawaadrqbrgy',107,'a4z2mmhy9wzkx9sq6s7g','StageOpened','{"stage":"problem_tree"}','jzwkhpx5wv98npya',1.7957790008840329647e+09,1,NULL);
INSERT INTO "events" VALUES(123,'nawaadrqbrgy',108,'nezwxzv53capuqg4c9xg','FirstSentenceRuled','{"straight":true}','jzwkhpx5wv98npya',1.7957790009079225063e+09,1,NULL);
INSERT INTO "events" VALUES(124,'nawaadrqbrgy',109,'u65zdv9vzwec99xy5tpv','CoreProblemStated','{"node":"az5af9b6v6zn","text":"Agua","order":1}','d56zu73xrjpgqjem',1.79577900094046878816e+09,1,NULL);
INSERT INTO "events" VALUES(125,'nawaadrqbrgy',110,'urtf2pqggdx3er5eb5rf','CoreProblemWithdrawn','{"node":"az5af9b6v6zn","text":"Agua","order":1}','jzwkhpx5wv98npya',1.79577900096762609486e+09,1,NULL);
INSERT INTO "events" VALUES(126,'nawaadrqbrgy',111,'dbrwmst8epu5v9zb2w9k','CandidateProposed','{"candidate":"2dc2xqbj9zwb","text":"Falta agua","order":1,"author":"d56zu73xrjpgqjem","idea":null,"answer":null}','d56zu73xrjpgqjem',1.79577900098816299438e+09,1,NULL);
INSERT INTO "events" VALUES(127,'nawaadrqbrgy',112,'9wsxue8ecywpy57nuazx','CandidateProposed','{"candidate":"e4qbte5jrzty","text":"El agua llega pocas horas","order":2,"author":null,"idea":"qzn7m5ygrdwp","answer":null}','dnenppbd7twfyh2j',1.79577900102885794635e+09,1,NULL);
INSERT INTO "events" VALUES(128,'nawaadrqbrgy',113,'m87tb8b3ktepa5bfuqvd','CandidateProposed','{"candidate":"vr3262s4p8pv","text":"Se pierde agua en la red","order":3,"author":"wxmm85zubjvjr9yt","idea":null,"answer":null}','wxmm85zubjvjr9yt',1.79577900110697460172e+09,1,NULL);
INSERT INTO "events" VALUES(129,'nawaadrqbrgy',114,'d7f3t74kjvg7jtgnydrt','CandidateReworded','{"candidate":"2dc2xqbj9zwb","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','d56zu73xrjpgqjem',1.79577900115090918539e+09,1,NULL);
INSERT INTO "events" VALUES(130,'nawaadrqbrgy',115,'8x2mzjecen2d5dfuf93m','CandidateReworded','{"candidate":"2dc2xqbj9zwb","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','jzwkhpx5wv98npya',1.79577900118648838998e+09,1,NULL);
INSERT INTO "events" VALUES(131,'nawaadrqbrgy',116,'a5j9m2gkdt5mqwa4en8s','CandidateReworded','{"candidate":"2dc2xqbj9zwb","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','d56zu73xrjpgqjem',1.79577900121316385269e+09,1,NULL);
INSERT INTO "events" VALUES(132,'nawaadrqbrgy',117,'mju76cujbqj5q8g6nyqp','CandidateWithdrawn','{"candidate":"vr3262s4p8pv"}','wxmm85zubjvjr9yt',1.79577900127634668353e+09,1,NULL);
INSERT INTO "events" VALUES(133,'nawaadrqbrgy',118,'rgbrffkp62auh5a5fmje','CandidateReturned','{"candidate":"vr3262s4p8pv"}','wxmm85zubjvjr9yt',1.79577900130483508103e+09,1,NULL);
INSERT INTO "events" VALUES(134,'nawaadrqbrgy',119,'gtrcrdwtww7cqcnmfp4p','CandidateWeighed','{"candidate":"2dc2xqbj9zwb","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','4zrsrdmbxhcbcmg5',1.79577900136567473413e+09,1,NULL);
INSERT INTO "events" VALUES(135,'nawaadrqbrgy',120,'rbtfggh3pbtnz6zzfsc4','CandidateWeighed','{"candidate":"2dc2xqbj9zwb","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','4zrsrdmbxhcbcmg5',1.79577900140772056579e+09,1,NULL);
INSERT INTO "events" VALUES(136,'nawaadrqbrgy',121,'nhyhx6w2czb3y7f7mn2h','CandidateWeighed','{"candidate":"2dc2xqbj9zwb","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','4zrsrdmbxhcbcmg5',1.79577900144986152644e+09,1,NULL);
INSERT INTO "events" VALUES(137,'nawaadrqbrgy',122,'ajemx27p9kuhy9z55kmn','ChoiceMoved','{"phase":"choosing"}','jzwkhpx5wv98npya',1.79577900146432304379e+09,1,NULL);
INSERT INTO "events" VALUES(138,'nawaadrqbrgy',123,'j3sgde5sz9fxaqb74erh','CandidatePreferred','{"voter":"d56zu73xrjpgqjem","before":null,"after":{"candidate":"2dc2xqbj9zwb","sector":"people"}}','d56zu73xrjpgqjem',1.79577900148531389244e+09,1,NULL);
INSERT INTO "events" VALUES(139,'nawaadrqbrgy',124,'2rv4cmp2cepptk8m8y23','CandidatePreferred','{"voter":"wxmm85zubjvjr9yt","before":null,"after":{"candidate":"2dc2xqbj9zwb","sector":"government"}}','wxmm85zubjvjr9yt',1.79577900150457763677e+09,1,NULL);
INSERT INTO "events" VALUES(140,'nawaadrqbrgy',125,'39huenx9eucapyk7gw5e','CandidatePreferred','{"voter":"dnenppbd7twfyh2j","before":null,"after":{"candidate":"2dc2xqbj9zwb","sector":"civil_society"}}','dnenppbd7twfyh2j',1.79577900157448124883e+09,1,NULL);
INSERT INTO "events" VALUES(141,'nawaadrqbrgy',126,'ykbjk55t2tp6h9nsh84r','CandidatePreferred','{"voter":"dnenppbd7twfyh2j","before":{"candidate":"2dc2xqbj9zwb","sector":"civil_society"},"after":{"candidate":"e4qbte5jrzty","sector":"civil_society"}}','dnenppbd7twfyh2j',1.79577900160306024555e+09,1,NULL);
INSERT INTO "events" VALUES(142,'nawaadrqbrgy',127,'eqd85mdm6e9mguhscfxe','PaperPreferencesEntered','{"before":null,"after":{"candidate":"e4qbte5jrzty","sector":"people","people":2}}','jzwkhpx5wv98npya',1.79577900162962102886e+09,1,NULL);
INSERT INTO "events" VALUES(143,'nawaadrqbrgy',128,'hrvgxzwanfue92du2t8u','ChoiceMoved','{"phase":"shown"}','jzwkhpx5wv98npya',1.79577900165376973156e+09,1,NULL);
INSERT INTO "events" VALUES(144,'nawaadrqbrgy',129,'5qwcndga9a2ram8g6jre','CoreProblemStated','{"node":"2fxsapry36mt","text":"Falta agua en la ribera","order":2}','jzwkhpx5wv98npya',1.79577900167615890506e+09,1,NULL);
INSERT INTO "events" VALUES(145,'nawaadrqbrgy',130,'5qwcndga9a2ram8g6jre','CandidatePlaced','{"candidate":"2dc2xqbj9zwb","before":null,"after":"2fxsapry36mt"}','jzwkhpx5wv98npya',1.79577900167615890506e+09,1,NULL);
INSERT INTO "events" VALUES(146,'nawaadrqbrgy',131,'zannrhb4bv8bhz2npywp','OperationUndone','{"op":"5qwcndga9a2ram8g6jre"}','jzwkhpx5wv98npya',1.79577900169536972051e+09,1,NULL);
INSERT INTO "events" VALUES(147,'nawaadrqbrgy',132,'zannrhb4bv8bhz2npywp','CandidatePlaced','{"candidate":"2dc2xqbj9zwb","before":"2fxsapry36mt","after":null}','jzwkhpx5wv98npya',1.79577900169536972051e+09,1,NULL);
INSERT INTO "events" VALUES(148,'nawaadrqbrgy',133,'zannrhb4bv8bhz2npywp','CoreProblemWithdrawn','{"node":"2fxsapry36mt","text":"Falta agua en la ribera","order":2}','jzwkhpx5wv98npya',1.79577900169536972051e+09,1,NULL);
INSERT INTO "events" VALUES(149,'nawaadrqbrgy',134,'gg7mak7qz6ete55hb5ge','OperationRedone','{"op":"5qwcndga9a2ram8g6jre"}','jzwkhpx5wv98npya',1.79577900171320176125e+09,1,NULL);
INSERT INTO "events" VALUES(150,'nawaadrqbrgy',135,'gg7mak7qz6ete55hb5ge','CoreProblemStated','{"node":"2fxsapry36mt","text":"Falta agua en la ribera","order":2}','jzwkhpx5wv98npya',1.79577900171320176125e+09,1,NULL);
INSERT INTO "events" VALUES(151,'nawaadrqbrgy',136,'gg7mak7qz6ete55hb5ge','CandidatePlaced','{"candidate":"2dc2xqbj9zwb","before":null,"after":"2fxsapry36mt"}','jzwkhpx5wv98npya',1.79577900171320176125e+09,1,NULL);
INSERT INTO "events" VALUES(152,'nawaadrqbrgy',137,'dpf7zqjpjhrn2qs7fxn5','CandidatePlaced','{"candidate":"2dc2xqbj9zwb","before":"2fxsapry36mt","after":null}','jzwkhpx5wv98npya',1.79577900174045777315e+09,1,NULL);
INSERT INTO "events" VALUES(153,'nawaadrqbrgy',138,'dpf7zqjpjhrn2qs7fxn5','NodeReworded','{"node":"2fxsapry36mt","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','jzwkhpx5wv98npya',1.79577900174045777315e+09,1,NULL);
INSERT INTO "events" VALUES(154,'nawaadrqbrgy',139,'dpf7zqjpjhrn2qs7fxn5','CandidatePlaced','{"candidate":"e4qbte5jrzty","before":null,"after":"2fxsapry36mt"}','jzwkhpx5wv98npya',1.79577900174045777315e+09,1,NULL);
INSERT INTO "events" VALUES(155,'nawaadrqbrgy',140,'dpf7zqjpjhrn2qs7fxn5','IdeaPlaced','{"idea":"qzn7m5ygrdwp","node":"2fxsapry36mt"}','jzwkhpx5wv98npya',1.79577900174045777315e+09,1,NULL);
INSERT INTO "events" VALUES(156,'nawaadrqbrgy',141,'6zr82sqxqz8y7ecbsug9','CauseAdded','{"node":"rpw9ph3zb2hw","text":"Se pierde agua en la red","effect":"2fxsapry36mt","order":3}','wxmm85zubjvjr9yt',1.79577900176410627363e+09,1,NULL);
INSERT INTO "events" VALUES(157,'nawaadrqbrgy',142,'6zr82sqxqz8y7ecbsug9','CandidatePlaced','{"candidate":"vr3262s4p8pv","before":null,"after":"rpw9ph3zb2hw"}','wxmm85zubjvjr9yt',1.79577900176410627363e+09,1,NULL);
INSERT INTO "events" VALUES(158,'nawaadrqbrgy',143,'943nx5t2yrn86pz68kyz','OperationUndone','{"op":"6zr82sqxqz8y7ecbsug9"}','wxmm85zubjvjr9yt',1.79577900178811955449e+09,1,NULL);
INSERT INTO "events" VALUES(159,'nawaadrqbrgy',144,'943nx5t2yrn86pz68kyz','CandidatePlaced','{"candidate":"vr3262s4p8pv","before":"rpw9ph3zb2hw","after":null}','wxmm85zubjvjr9yt',1.79577900178811955449e+09,1,NULL);
INSERT INTO "events" VALUES(160,'nawaadrqbrgy',145,'943nx5t2yrn86pz68kyz','NodeRemoved','{"node":"rpw9ph3zb2hw","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["rpw9ph3zb2hw","2fxsapry36mt"]]}','wxmm85zubjvjr9yt',1.79577900178811955449e+09,1,NULL);
INSERT INTO "events" VALUES(161,'nawaadrqbrgy',146,'4227k69spu3pyf622jz5','CauseAdded','{"node":"kqf633aeuqmc","text":"Nadie avisa de los cortes","effect":"2fxsapry36mt","order":4}','jzwkhpx5wv98npya',1.79577900181924247739e+09,1,NULL);
INSERT INTO "events" VALUES(162,'nawaadrqbrgy',147,'4227k69spu3pyf622jz5','IdeaPlaced','{"idea":"dbtbk3hsuwa9","node":"kqf633aeuqmc"}','jzwkhpx5wv98npya',1.79577900181924247739e+09,1,NULL);
INSERT INTO "events" VALUES(163,'nawaadrqbrgy',148,'25yz354a2fk9vv7rxfh9','OperationUndone','{"op":"4227k69spu3pyf622jz5"}','jzwkhpx5wv98npya',1.79577900185387873653e+09,1,NULL);
INSERT INTO "events" VALUES(164,'nawaadrqbrgy',149,'25yz354a2fk9vv7rxfh9','IdeaLifted','{"idea":"dbtbk3hsuwa9","node":"kqf633aeuqmc"}','jzwkhpx5wv98npya',1.79577900185387873653e+09,1,NULL);
INSERT INTO "events" VALUES(165,'nawaadrqbrgy',150,'25yz354a2fk9vv7rxfh9','NodeRemoved','{"node":"kqf633aeuqmc","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["kqf633aeuqmc","2fxsapry36mt"]]}','jzwkhpx5wv98npya',1.79577900185387873653e+09,1,NULL);
INSERT INTO "events" VALUES(166,'nawaadrqbrgy',151,'az2j9sfb6kpkq3cypa4x','OperationRedone','{"op":"4227k69spu3pyf622jz5"}','jzwkhpx5wv98npya',1.79577900187737345694e+09,1,NULL);
INSERT INTO "events" VALUES(167,'nawaadrqbrgy',152,'az2j9sfb6kpkq3cypa4x','CauseAdded','{"node":"kqf633aeuqmc","text":"Nadie avisa de los cortes","effect":"2fxsapry36mt","order":4}','jzwkhpx5wv98npya',1.79577900187737345694e+09,1,NULL);
INSERT INTO "events" VALUES(168,'nawaadrqbrgy',153,'az2j9sfb6kpkq3cypa4x','IdeaPlaced','{"idea":"dbtbk3hsuwa9","node":"kqf633aeuqmc"}','jzwkhpx5wv98npya',1.79577900187737345694e+09,1,NULL);
INSERT INTO "events" VALUES(169,'nawaadrqbrgy',154,'kvmjzz8wu5rakrmpth8p','NodeSetAside','{"node":"bsyudcuugc6w","text":"2. El pozo se seca","order":5}','dnenppbd7twfyh2j',1.79577900190781283374e+09,1,NULL);
INSERT INTO "events" VALUES(170,'nawaadrqbrgy',155,'kvmjzz8wu5rakrmpth8p','IdeaPlaced','{"idea":"vurcc7mrwqmm","node":"bsyudcuugc6w"}','dnenppbd7twfyh2j',1.79577900190781283374e+09,1,NULL);
INSERT INTO "events" VALUES(171,'nawaadrqbrgy',156,'sp85tegfwvsw72tsdhdx','BranchRestored','{"node":"bsyudcuugc6w","cut":[],"joined":[["bsyudcuugc6w","2fxsapry36mt"]]}','dnenppbd7twfyh2j',1.79577900193654322628e+09,1,NULL);
INSERT INTO "events" VALUES(172,'nawaadrqbrgy',157,'amvasx5q69k6cymad47k','CauseAdded','{"node":"rp7vtwckvdpk","text":"La bomba se descompone y nadie la repara","effect":"2fxsapry36mt","order":6}','d56zu73xrjpgqjem',1.7957790019614589214e+09,1,NULL);
INSERT INTO "events" VALUES(173,'nawaadrqbrgy',158,'re2j29wx82d4xcgjcfry','CauseAdded','{"node":"d85ng59wyvds","text":"No hay refacciones","effect":"rp7vtwckvdpk","order":7}','wxmm85zubjvjr9yt',1.79577900197587728495e+09,1,NULL);
INSERT INTO "events" VALUES(174,'nawaadrqbrgy',159,'darpztmaunqnvvynqpwf','CauseAdded','{"node":"axaqq85htzxe","text":"Fugas en la red","effect":"2fxsapry36mt","order":8}','wxmm85zubjvjr9yt',1.79577900200603747362e+09,1,NULL);
INSERT INTO "events" VALUES(175,'nawaadrqbrgy',160,'j2u5udxqcc9wyv6bduwq','EffectAdded','{"node":"tkuq9ptzesyx","text":"Las familias compran pipas","cause":"2fxsapry36mt","order":9}','4zrsrdmbxhcbcmg5',1.79577900203006100661e+09,1,NULL);
INSERT INTO "events" VALUES(176,'nawaadrqbrgy',161,'kcfycb58ezpd7wpwdrmx','EffectAdded','{"node":"enmeyjpj9kza","text":"Gastan un quinto de su ingreso","cause":"tkuq9ptzesyx","order":10}','4zrsrdmbxhcbcmg5',1.79577900205104756359e+09,1,NULL);
INSERT INTO "events" VALUES(177,'nawaadrqbrgy',162,'p865akrm3zjxg7eycdv9','NodeReworded','{"node":"axaqq85htzxe","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','d56zu73xrjpgqjem',1.79577900206341361999e+09,1,NULL);
INSERT INTO "events" VALUES(178,'nawaadrqbrgy',163,'wa34x7x6uu9rz9k8sy24','NodeReworded','{"node":"axaqq85htzxe","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','wxmm85zubjvjr9yt',1.79577900207592248919e+09,1,NULL);
INSERT INTO "events" VALUES(179,'nawaadrqbrgy',164,'9cpmt59u3uvz86yg33x7','NodeReworded','{"node":"axaqq85htzxe","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','d56zu73xrjpgqjem',1.79577900208810591693e+09,1,NULL);
INSERT INTO "events" VALUES(180,'nawaadrqbrgy',165,'kpeb4tbgbk7w9wsj2w6p','NodeMoved','{"node":"d85ng59wyvds","cut":[["d85ng59wyvds","rp7vtwckvdpk"]],"joined":[["d85ng59wyvds","axaqq85htzxe"]]}','wxmm85zubjvjr9yt',1.79577900210233902932e+09,1,NULL);
INSERT INTO "events" VALUES(181,'nawaadrqbrgy',166,'mfwdrbywq55ne3svzvtt','NodesLinked','{"node":"d85ng59wyvds","cut":[],"joined":[["d85ng59wyvds","rp7vtwckvdpk"]]}','wxmm85zubjvjr9yt',1.79577900212016630179e+09,1,NULL);
INSERT INTO "events" VALUES(182,'nawaadrqbrgy',167,'xwvj9m3wdjwb2gbcdwdg','NodesUnlinked','{"node":"d85ng59wyvds","cut":[["d85ng59wyvds","axaqq85htzxe"]],"joined":[]}','wxmm85zubjvjr9yt',1.79577900214394307141e+09,1,NULL);
INSERT INTO "events" VALUES(183,'nawaadrqbrgy',168,'p9nyhvgfr8ndvtz4vk2b','NodeReworded','{"node":"rp7vtwckvdpk","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','d56zu73xrjpgqjem',1.79577900216443204876e+09,1,NULL);
INSERT INTO "events" VALUES(184,'nawaadrqbrgy',169,'p9nyhvgfr8ndvtz4vk2b','NodeSplitOff','{"node":"b7amc5r7drmx","of":"rp7vtwckvdpk","text":"Nadie repara la bomba","order":11,"links":[["b7amc5r7drmx","2fxsapry36mt"]]}','d56zu73xrjpgqjem',1.79577900216443204876e+09,1,NULL);
INSERT INTO "events" VALUES(185,'nawaadrqbrgy',170,'zanpysvnkpfug6vehqpd','NodesMerged','{"node":"b7amc5r7drmx","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"d85ng59wyvds","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["d85ng59wyvds","rp7vtwckvdpk"]]}],"joined":[["b7amc5r7drmx","rp7vtwckvdpk"]],"cut":[]}','d56zu73xrjpgqjem',1.79577900218393921851e+09,1,NULL);
INSERT INTO "events" VALUES(186,'nawaadrqbrgy',171,'kc7nfsvfvk22tf44tyfx','OperationUndone','{"op":"zanpysvnkpfug6vehqpd"}','d56zu73xrjpgqjem',1.79577900220900106434e+09,1,NULL);
INSERT INTO "events" VALUES(187,'nawaadrqbrgy',172,'kc7nfsvfvk22tf44tyfx','NodesParted','{"node":"b7amc5r7drmx","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"d85ng59wyvds","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["d85ng59wyvds","rp7vtwckvdpk"]]}],"joined":[["b7amc5r7drmx","rp7vtwckvdpk"]],"cut":[]}','d56zu73xrjpgqjem',1.79577900220900106434e+09,1,NULL);
INSERT INTO "events" VALUES(188,'nawaadrqbrgy',173,'puj6bavnf3zqj6aqcgu4','NodesMerged','{"node":"b7amc5r7drmx","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"d85ng59wyvds","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["d85ng59wyvds","rp7vtwckvdpk"]]}],"joined":[["b7amc5r7drmx","rp7vtwckvdpk"]],"cut":[]}','d56zu73xrjpgqjem',1.79577900223040485376e+09,1,NULL);
INSERT INTO "events" VALUES(189,'nawaadrqbrgy',174,'fh9an88rk5pp24fsva2m','BranchParked','{"node":"enmeyjpj9kza","cut":[["tkuq9ptzesyx","enmeyjpj9kza"]],"joined":[]}','4zrsrdmbxhcbcmg5',1.79577900224501299858e+09,1,NULL);
INSERT INTO "events" VALUES(190,'nawaadrqbrgy',175,'7za8wvp5ngn7t7ecft25','BranchRestored','{"node":"enmeyjpj9kza","cut":[],"joined":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','4zrsrdmbxhcbcmg5',1.79577900226817297932e+09,1,NULL);
INSERT INTO "events" VALUES(191,'nawaadrqbrgy',176,'sfcfdjb8hh88rfrew3hd','NodeRemoved','{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','4zrsrdmbxhcbcmg5',1.7957790022926573753e+09,1,NULL);
INSERT INTO "events" VALUES(192,'nawaadrqbrgy',177,'a89bez6h7b79bcg2sq28','OperationUndone','{"op":"sfcfdjb8hh88rfrew3hd"}','4zrsrdmbxhcbcmg5',1.7957790023188269138e+09,1,NULL);
INSERT INTO "events" VALUES(193,'nawaadrqbrgy',178,'a89bez6h7b79bcg2sq28','NodeReturned','{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','4zrsrdmbxhcbcmg5',1.7957790023188269138e+09,1,NULL);
INSERT INTO "events" VALUES(194,'nawaadrqbrgy',179,'jpry89y3skjbsbhjvcvs','NodeRemoved','{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','wxmm85zubjvjr9yt',1.79577900233599805834e+09,1,NULL);
INSERT INTO "events" VALUES(195,'nawaadrqbrgy',180,'yeyhbcmm4dny3gvgmut6','OperationTakenBack','{"op":"jpry89y3skjbsbhjvcvs","again":false}','jzwkhpx5wv98npya',1.79577900236429023744e+09,1,NULL);
INSERT INTO "events" VALUES(196,'nawaadrqbrgy',181,'yeyhbcmm4dny3gvgmut6','NodeReturned','{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','jzwkhpx5wv98npya',1.79577900236429023744e+09,1,NULL);
INSERT INTO "events" VALUES(197,'nawaadrqbrgy',182,'vt4vtvn8tmjv3j36m5sq','OperationUndone','{"op":"yeyhbcmm4dny3gvgmut6"}','jzwkhpx5wv98npya',1.79577900238593602183e+09,1,NULL);
INSERT INTO "events" VALUES(198,'nawaadrqbrgy',183,'vt4vtvn8tmjv3j36m5sq','NodeRemoved','{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','jzwkhpx5wv98npya',1.79577900238593602183e+09,1,NULL);
INSERT INTO "events" VALUES(199,'nawaadrqbrgy',184,'vt4vtvn8tmjv3j36m5sq','OperationTakenBack','{"op":"jpry89y3skjbsbhjvcvs","again":true}','jzwkhpx5wv98npya',1.79577900238593602183e+09,1,NULL);
INSERT INTO "events" VALUES(200,'nawaadrqbrgy',185,'bd8v5dss6da8cj48zhs4','OperationRedone','{"op":"yeyhbcmm4dny3gvgmut6"}','jzwkhpx5wv98npya',1.79577900240799427037e+09,1,NULL);
INSERT INTO "events" VALUES(201,'nawaadrqbrgy',186,'bd8v5dss6da8cj48zhs4','OperationTakenBack','{"op":"jpry89y3skjbsbhjvcvs","again":false}','jzwkhpx5wv98npya',1.79577900240799427037e+09,1,NULL);
INSERT INTO "events" VALUES(202,'nawaadrqbrgy',187,'bd8v5dss6da8cj48zhs4','NodeReturned','{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','jzwkhpx5wv98npya',1.79577900240799427037e+09,1,NULL);
INSERT INTO "events" VALUES(203,'nawaadrqbrgy',188,'zcek4mh4gafgdfkv8vzb','NodeRemoved','{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','wxmm85zubjvjr9yt',1.79577900243686389928e+09,1,NULL);
INSERT INTO "events" VALUES(204,'nawaadrqbrgy',189,'vvu2pff8d5emy8saark3','NodeReturned','{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','4zrsrdmbxhcbcmg5',1.79577900244877457615e+09,1,NULL);
INSERT INTO "events" VALUES(205,'nawaadrqbrgy',190,'vvu2pff8d5emy8saark3','BranchRestored','{"node":"enmeyjpj9kza","cut":[],"joined":[["tkuq9ptzesyx","enmeyjpj9kza"]]}','4zrsrdmbxhcbcmg5',1.79577900244877457615e+09,1,NULL);
INSERT INTO "events" VALUES(206,'nawaadrqbrgy',191,'2u6xzamr5cz35h533hzb','VersionNamed','{"version":"q8qk5tzuq74v","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795779002.480359,"order":1,"digest":"1317fdd65c3566a77859a7e958349da4","by":"d56zu73xrjpgqjem"}','d56zu73xrjpgqjem',1.79577900248057436942e+09,1,NULL);
INSERT INTO "events" VALUES(207,'nawaadrqbrgy',192,'kh3p6m8uymgu2978sxbm','VersionRenamed','{"version":"q8qk5tzuq74v","before":"Antes de la pausa","after":"Antes de comer"}','d56zu73xrjpgqjem',1.79577900250631856916e+09,1,NULL);
INSERT INTO "events" VALUES(208,'nawaadrqbrgy',193,'3t32uujrwru2mhrxk7w8','CauseAdded','{"node":"yhnphtw8chdy","text":"Tarifas que no alcanzan","effect":"2fxsapry36mt","order":12}','wxmm85zubjvjr9yt',1.79577900252651810643e+09,1,NULL);
INSERT INTO "events" VALUES(209,'nawaadrqbrgy',194,'73qhaybsu76fn49qwbnb','BranchParked','{"node":"axaqq85htzxe","cut":[["axaqq85htzxe","2fxsapry36mt"]],"joined":[]}','wxmm85zubjvjr9yt',1795779002.5441,1,NULL);
INSERT INTO "events" VALUES(210,'nawaadrqbrgy',195,'5ehc8t8fb284p4f8mehf','NodeBrought','{"node":"2n7cx366zq7d","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["2n7cx366zq7d","2fxsapry36mt"]]}','jzwkhpx5wv98npya',1.79577900257156515117e+09,1,NULL);
INSERT INTO "events" VALUES(211,'nawaadrqbrgy',196,'5ehc8t8fb284p4f8mehf','NodeBrought','{"node":"s9as9q3v8qcs","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["s9as9q3v8qcs","2n7cx366zq7d"]]}','jzwkhpx5wv98npya',1.79577900257156515117e+09,1,NULL);
INSERT INTO "events" VALUES(212,'nawaadrqbrgy',197,'eq5tmusq3m6qkejh7y7n','VersionNamed','{"version":"spuxy9yf2wsj","name":"","reason":"restored","about":"q8qk5tzuq74v","at_version":196,"at":1795779002.6434329,"order":2,"digest":"bd286a41a7a00b650b98c81e598c4191","by":null}','jzwkhpx5wv98npya',1.79577900264353156091e+09,1,NULL);
INSERT INTO "events" VALUES(213,'nawaadrqbrgy',198,'eq5tmusq3m6qkejh7y7n','VersionRestored','{"version":"q8qk5tzuq74v"}','jzwkhpx5wv98npya',1.79577900264353156091e+09,1,NULL);
INSERT INTO "events" VALUES(214,'nawaadrqbrgy',199,'eq5tmusq3m6qkejh7y7n','ArrowsRestored','{"node":"2fxsapry36mt","cut":[["yhnphtw8chdy","2fxsapry36mt"],["2n7cx366zq7d","2fxsapry36mt"],["s9as9q3v8qcs","2n7cx366zq7d"]],"joined":[]}','jzwkhpx5wv98npya',1.79577900264353156091e+09,1,NULL);
INSERT INTO "events" VALUES(215,'nawaadrqbrgy',200,'eq5tmusq3m6qkejh7y7n','NodeRemoved','{"node":"yhnphtw8chdy","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','jzwkhpx5wv98npya',1.79577900264353156091e+09,1,NULL);
INSERT INTO "events" VALUES(216,'nawaadrqbrgy',201,'eq5tmusq3m6qkejh7y7n','NodeRemoved','{"node":"2n7cx366zq7d","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','jzwkhpx5wv98npya',1.79577900264353156091e+09,1,NULL);
INSERT INTO "events" VALUES(217,'nawaadrqbrgy',202,'eq5tmusq3m6qkejh7y7n','NodeRemoved','{"node":"s9as9q3v8qcs","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','jzwkhpx5wv98npya',1.79577900264353156091e+09,1,NULL);
INSERT INTO "events" VALUES(218,'nawaadrqbrgy',203,'eq5tmusq3m6qkejh7y7n','ArrowsRestored','{"node":"2fxsapry36mt","cut":[],"joined":[["axaqq85htzxe","2fxsapry36mt"]]}','jzwkhpx5wv98npya',1.79577900264353156091e+09,1,NULL);
INSERT INTO "events" VALUES(219,'nawaadrqbrgy',204,'33yrbzupfp82qqatcj3e','CauseAdded','{"node":"72rek2xqmpjk","text":"No llueve","effect":"2fxsapry36mt","order":15}','d56zu73xrjpgqjem',1.79577900269586467748e+09,1,NULL);
INSERT INTO "events" VALUES(220,'nawaadrqbrgy',205,'sk5chhxsze4m8zmt6j8t','CauseAdded','{"node":"rhazp9qr8dmr","text":"Está lejos","effect":"2fxsapry36mt","order":16}','d56zu73xrjpgqjem',1.7957790027126305103e+09,1,NULL);
INSERT INTO "events" VALUES(221,'nawaadrqbrgy',206,'577cram35hjz8qdfcd7s','NodeMoved','{"node":"72rek2xqmpjk","cut":[["72rek2xqmpjk","2fxsapry36mt"]],"joined":[["72rek2xqmpjk","kqf633aeuqmc"]]}','d56zu73xrjpgqjem',1.79577900274328517912e+09,1,NULL);
INSERT INTO "events" VALUES(222,'nawaadrqbrgy',207,'577cram35hjz8qdfcd7s','NodeMoved','{"node":"rhazp9qr8dmr","cut":[["rhazp9qr8dmr","2fxsapry36mt"]],"joined":[["rhazp9qr8dmr","kqf633aeuqmc"]]}','d56zu73xrjpgqjem',1.79577900274328517912e+09,1,NULL);
INSERT INTO "events" VALUES(223,'nawaadrqbrgy',208,'943tfn3wa7hr24d2cpfs','BranchParked','{"node":"72rek2xqmpjk","cut":[["72rek2xqmpjk","kqf633aeuqmc"]],"joined":[]}','d56zu73xrjpgqjem',1.79577900276850509642e+09,1,NULL);
INSERT INTO "events" VALUES(224,'nawaadrqbrgy',209,'943tfn3wa7hr24d2cpfs','BranchParked','{"node":"rhazp9qr8dmr","cut":[["rhazp9qr8dmr","kqf633aeuqmc"]],"joined":[]}','d56zu73xrjpgqjem',1.79577900276850509642e+09,1,NULL);
INSERT INTO "events" VALUES(225,'nawaadrqbrgy',210,'becprzcc9vzn47sjfmtn','NodeRemoved','{"node":"72rek2xqmpjk","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','d56zu73xrjpgqjem',1.79577900279245877271e+09,1,NULL);
INSERT INTO "events" VALUES(226,'nawaadrqbrgy',211,'becprzcc9vzn47sjfmtn','NodeRemoved','{"node":"rhazp9qr8dmr","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','d56zu73xrjpgqjem',1.79577900279245877271e+09,1,NULL);
INSERT INTO "events" VALUES(227,'nawaadrqbrgy',212,'zwpaytmuapn72hv9dxdq','ArrowVoted','{"voter":"d56zu73xrjpgqjem","before":null,"after":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","sector":"people","answer":"yes"}}','d56zu73xrjpgqjem',1.79577900281209063525e+09,1,NULL);
INSERT INTO "events" VALUES(228,'nawaadrqbrgy',213,'xya4yrez7s6uz67p4z4x','ArrowVoted','{"voter":"wxmm85zubjvjr9yt","before":null,"after":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","sector":"government","answer":"no"}}','wxmm85zubjvjr9yt',1.79577900283048653602e+09,1,NULL);
INSERT INTO "events" VALUES(229,'nawaadrqbrgy',214,'paw4js39cvp63dz4g6bj','ArrowVoted','{"voter":"wxmm85zubjvjr9yt","before":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","sector":"government","answer":"no"},"after":null}','wxmm85zubjvjr9yt',1.79577900285027027135e+09,1,NULL);
INSERT INTO "events" VALUES(230,'nawaadrqbrgy',215,'3qkfg3u2m9ga7yrvjbbb','QuestionPut','{"before":null,"after":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","open":true}}','jzwkhpx5wv98npya',1.79577900286422967911e+09,1,NULL);
INSERT INTO "events" VALUES(231,'nawaadrqbrgy',216,'2uahw5u22m6uxws5ee4n','PaperVotesEntered','{"before":null,"after":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","sector":"people","answer":"yes","count":3}}','jzwkhpx5wv98npya',1.79577900289126491544e+09,1,NULL);
INSERT INTO "events" VALUES(232,'nawaadrqbrgy',217,'vqa5gunmbtrqmqd6rc7k','QuestionPut','{"before":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","open":true},"after":null}','jzwkhpx5wv98npya',1.795779002914678812e+09,1,NULL);
INSERT INTO "events" VALUES(233,'nawaadrqbrgy',218,'jzgev4wmn4bta5dg3cph','QuestionPut','{"before":null,"after":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","open":true}}','jzwkhpx5wv98npya',1.79577900293124127382e+09,1,NULL);
INSERT INTO "events" VALUES(234,'nawaadrqbrgy',219,'vp4yzm49cw9a7quzpv23','QuestionPut','{"before":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","open":true},"after":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","open":false}}','jzwkhpx5wv98npya',1.79577900295224308965e+09,1,NULL);
INSERT INTO "events" VALUES(235,'nawaadrqbrgy',220,'2v2af2he5xbcqhbhzn6k','ArrowMarked','{"before":null,"after":{"cause":"kqf633aeuqmc","effect":"2fxsapry36mt","necessary":true,"sufficient":false}}','d56zu73xrjpgqjem',1.79577900297659444808e+09,1,NULL);
INSERT INTO "events" VALUES(236,'nawaadrqbrgy',221,'h55mvcxnws7fh38ngpx7','ActionAnswered','{"node":"kqf633aeuqmc","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','d56zu73xrjpgqjem',1.79577900300007247923e+09,1,NULL);
INSERT INTO "events" VALUES(237,'nawaadrqbrgy',222,'cx8fr5cxaw668xpgct2m','LeafSettled','{"node":"kqf633aeuqmc","settled":true}','d56zu73xrjpgqjem',1.79577900302007198332e+09,1,NULL);
INSERT INTO "events" VALUES(238,'nawaadrqbrgy',223,'4nqg4bte4mztxsh29xw7','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["kqf633aeuqmc"],"reason":"Sí se puede"}}','d56zu73xrjpgqjem',1.79577900304267930979e+09,1,NULL);
INSERT INTO "events" VALUES(239,'nawaadrqbrgy',224,'yxnqwem5fdbs64a9z4cm','EvidenceAdded','{"evidence":"4528p5g5v2nf","before":null,"after":{"evidence":"4528p5g5v2nf","node":"2fxsapry36mt","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','wxmm85zubjvjr9yt',1.7957790030654654503e+09,1,NULL);
INSERT INTO "events" VALUES(240,'nawaadrqbrgy',225,'58gkz8uqa2gf7j55ncwe','EvidenceChanged','{"evidence":"4528p5g5v2nf","before":{"evidence":"4528p5g5v2nf","node":"2fxsapry36mt","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"4528p5g5v2nf","node":"2fxsapry36mt","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','wxmm85zubjvjr9yt',1.79577900308255076402e+09,1,NULL);
INSERT INTO "events" VALUES(241,'nawaadrqbrgy',226,'xwjdjkudg795xn7g9b94','EvidenceAdded','{"evidence":"u9n5kqhdss92","before":null,"after":{"evidence":"u9n5kqhdss92","node":"kqf633aeuqmc","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','d56zu73xrjpgqjem',1.79577900310092663767e+09,1,NULL);
INSERT INTO "events" VALUES(242,'nawaadrqbrgy',227,'szpv6ynsavkhzmmsx76h','EvidenceChanged','{"evidence":"u9n5kqhdss92","before":{"evidence":"u9n5kqhdss92","node":"kqf633aeuqmc","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"u9n5kqhdss92","node":"2fxsapry36mt","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','d56zu73xrjpgqjem',1.79577900312726378446e+09,1,NULL);
INSERT INTO "events" VALUES(243,'nawaadrqbrgy',228,'75f23d3jqpu83f4mqunr','EvidenceRemoved','{"evidence":"u9n5kqhdss92","before":{"evidence":"u9n5kqhdss92","node":"2fxsapry36mt","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','d56zu73xrjpgqjem',1.79577900314703631399e+09,1,NULL);
INSERT INTO "events" VALUES(244,'nawaadrqbrgy',229,'zezbeycr2ghdbfxad29a','StageOpened','{"stage":"objective_tree"}','jzwkhpx5wv98npya',1.7957790031715874672e+09,1,NULL);
INSERT INTO "events" VALUES(245,'nawaadrqbrgy',230,'fxspdckj2pmd54cf4jck','ObjectiveConfirmed','{"node":"2fxsapry36mt","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','d56zu73xrjpgqjem',1.79577900319534969333e+09,1,NULL);
INSERT INTO "events" VALUES(246,'nawaadrqbrgy',231,'s6pxxzw7e2632a4vnzu5','ObjectiveOffered','{"node":"2fxsapry36mt","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','wxmm85zubjvjr9yt',1.79577900321695327757e+09,1,NULL);
INSERT INTO "events" VALUES(247,'nawaadrqbrgy',232,'tzwwgffzk7hgxze7mh2q','ObjectiveConfirmed','{"node":"2fxsapry36mt","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','d56zu73xrjpgqjem',1.79577900325578093524e+09,1,NULL);
INSERT INTO "events" VALUES(248,'nawaadrqbrgy',233,'5snfzkghr3rm6enhbttn','ObjectiveConfirmed','{"node":"tkuq9ptzesyx","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','wxmm85zubjvjr9yt',1.79577900327725553512e+09,1,NULL);
INSERT INTO "events" VALUES(249,'nawaadrqbrgy',234,'t3zexgx3s5ek9hb69su9','ProposalsShown','{"shown":true}','jzwkhpx5wv98npya',1.79577900349673748011e+09,1,NULL);
INSERT INTO "events" VALUES(250,'nawaadrqbrgy',235,'ksez2cut9v3zkepesyuv','ProposalRead','{"node":"kqf633aeuqmc","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','jzwkhpx5wv98npya',1.79577900351479649541e+09,1,NULL);
INSERT INTO "events" VALUES(251,'nawaadrqbrgy',236,'j8n79bdpzc89xvdb22tr','ProposalRead','{"node":"rp7vtwckvdpk","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','jzwkhpx5wv98npya',1.79577900354661512379e+09,1,NULL);
INSERT INTO "events" VALUES(252,'nawaadrqbrgy',237,'ejxx73pu9rprssb5uu2e','ProposalRead','{"node":"axaqq85htzxe","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','jzwkhpx5wv98npya',1.79577900357460331923e+09,1,NULL);
INSERT INTO "events" VALUES(253,'nawaadrqbrgy',238,'sqy7dfuckzdsczb74k24','ProposalsShown','{"shown":false}','jzwkhpx5wv98npya',1.79577900359113717078e+09,1,NULL);
INSERT INTO "events" VALUES(254,'nawaadrqbrgy',239,'7x6vjn7rf3zy7m7rj2nw','ObjectiveConfirmed','{"node":"kqf633aeuqmc","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','jzwkhpx5wv98npya',1.79577900360503482819e+09,1,NULL);
INSERT INTO "events" VALUES(255,'nawaadrqbrgy',240,'7x6vjn7rf3zy7m7rj2nw','ObjectiveConfirmed','{"node":"rp7vtwckvdpk","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','jzwkhpx5wv98npya',1.79577900360503482819e+09,1,NULL);
INSERT INTO "events" VALUES(256,'nawaadrqbrgy',241,'7x6vjn7rf3zy7m7rj2nw','ObjectiveConfirmed','{"node":"axaqq85htzxe","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','jzwkhpx5wv98npya',1.79577900360503482819e+09,1,NULL);
INSERT INTO "events" VALUES(257,'nawaadrqbrgy',242,'7r46q53xqynr4bmkg7vj','ObjectiveReopened','{"node":"tkuq9ptzesyx","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','d56zu73xrjpgqjem',1.79577900361711215973e+09,1,NULL);
INSERT INTO "events" VALUES(258,'nawaadrqbrgy',243,'ybguvxtbh3mrezw9ns5p','ProblemSentBack','{"node":"2fxsapry36mt","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','d56zu73xrjpgqjem',1.7957790036680374145e+09,1,NULL);
INSERT INTO "events" VALUES(259,'nawaadrqbrgy',244,'ubpvdkqpm7cpv56wqjcb','ProblemSentBack','{"node":"2fxsapry36mt","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','wxmm85zubjvjr9yt',1.7957790036880888939e+09,1,NULL);
INSERT INTO "events" VALUES(260,'nawaadrqbrgy',245,'mj2m3ecdy7cyy4sm775b','VersionNamed','{"version":"zje572kq44un","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795779003.7217581,"order":3,"digest":"32c323f1dea7d6ea661780d6e8b9abb4","by":"d56zu73xrjpgqjem"}','d56zu73xrjpgqjem',1.79577900372199058534e+09,1,NULL);
INSERT INTO "events" VALUES(261,'nawaadrqbrgy',246,'hbk7jvmte3kfcdg93qgs','ObjectiveOffered','{"node":"tkuq9ptzesyx","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','wxmm85zubjvjr9yt',1.79577900373961758611e+09,1,NULL);
INSERT INTO "events" VALUES(262,'nawaadrqbrgy',247,'cnwm8aaxk8njnb9mram4','VersionNamed','{"version":"njpfuhnj72ej","name":"Final","reason":"named","about":"","at_version":246,"at":1795779003.7644415,"order":4,"digest":"1d3b63fb39ec5663ffdaac5083a29756","by":null}','jzwkhpx5wv98npya',1.79577900376456642151e+09,1,NULL);
INSERT INTO "events" VALUES(263,'nawaadrqbrgy',248,'tukqqafngu7dm8zx9t84','ObjectiveReopened','{"node":"kqf633aeuqmc","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','d56zu73xrjpgqjem',1.79577900379162502288e+09,1,NULL);
INSERT INTO "events" VALUES(264,'nawaadrqbrgy',249,'8fscarwtvmg7drhn7md2','VersionNamed','{"version":"uaz93dv8cmpy","name":"","reason":"restored","about":"njpfuhnj72ej","at_version":248,"at":1795779003.844789,"order":5,"digest":"6e0561d2e922f65f2782b1ec48970f5d","by":null}','jzwkhpx5wv98npya',1.79577900384488964085e+09,1,NULL);
INSERT INTO "events" VALUES(265,'nawaadrqbrgy',250,'8fscarwtvmg7drhn7md2','VersionRestored','{"version":"njpfuhnj72ej"}','jzwkhpx5wv98npya',1.79577900384488964085e+09,1,NULL);
INSERT INTO "events" VALUES(266,'nawaadrqbrgy',251,'8fscarwtvmg7drhn7md2','ObjectiveRestored','{"node":"kqf633aeuqmc","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','jzwkhpx5wv98npya',1.79577900384488964085e+09,1,NULL);
INSERT INTO "events" VALUES(267,'nawaadrqbrgy',252,'ss4nwrrhe8e2zr24n7tc','StageOpened','{"stage":"commitment_card"}','jzwkhpx5wv98npya',1.79577900387162280081e+09,1,NULL);
INSERT INTO "events" VALUES(268,'nawaadrqbrgy',253,'abmyh6ysr29g6d5tgp7b','CommitmentDrafted','{"card":"7kd6nndsjg7x","order":1,"node":"2fxsapry36mt","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Menos fugas por tubería vieja","offers":[]}]],"items":[],"let_be":[]}','d56zu73xrjpgqjem',1.79577900399479055406e+09,1,NULL);
INSERT INTO "events" VALUES(269,'nawaadrqbrgy',254,'6tfyffu928gzdujmx97v','CommitmentReworded','{"card":"7kd6nndsjg7x","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','d56zu73xrjpgqjem',1.79577900401702404025e+09,1,NULL);
INSERT INTO "events" VALUES(270,'nawaadrqbrgy',255,'76j4d4wj6z65jvtxkcu6','CommitmentReworded','{"card":"7kd6nndsjg7x","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','wxmm85zubjvjr9yt',1.79577900404332923894e+09,1,NULL);
INSERT INTO "events" VALUES(271,'nawaadrqbrgy',256,'vbj8hy59sdpk3fmdvxka','CommitmentReworded','{"card":"7kd6nndsjg7x","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','wxmm85zubjvjr9yt',1.79577900406141090393e+09,1,NULL);
INSERT INTO "events" VALUES(272,'nawaadrqbrgy',257,'zyav3brvb7urxdhha433','CommitmentReworded','{"card":"7kd6nndsjg7x","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','d56zu73xrjpgqjem',1.79577900408854746819e+09,1,NULL);
INSERT INTO "events" VALUES(273,'nawaadrqbrgy',258,'7anm2kaa4dw72nzkduqx','CommitmentDrafted','{"card":"pwtfyjga5vrh","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','wxmm85zubjvjr9yt',1.795779004117357254e+09,1,NULL);
INSERT INTO "events" VALUES(274,'nawaadrqbrgy',259,'94hjzhxfjwrmd55s5596','CommitmentRemoved','{"card":"pwtfyjga5vrh","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','wxmm85zubjvjr9yt',1.79577900413208365443e+09,1,NULL);
INSERT INTO "events" VALUES(275,'nawaadrqbrgy',260,'myfnmtdj53a46t35cr3u','CardItemAdded','{"card":"7kd6nndsjg7x","item":{"item":"kd2k9w628d37","of":"parties","order":1,"fields":[["role",{"text":"lead","offers":[]}],["side",{"text":"government","offers":[]}],["institution",{"text":"Comisión de agua","offers":[]}],["post",{"text":"Dirección","offers":[]}]]}}','d56zu73xrjpgqjem',1.79577900414537930491e+09,1,NULL);
INSERT INTO "events" VALUES(276,'nawaadrqbrgy',261,'qkgkbep2wmppa2hufwpr','CardItemAdded','{"card":"7kd6nndsjg7x","item":{"item":"cgngwdm6xzj7","of":"activities","order":1,"fields":[["activity",{"text":"Cambiar la bomba","offers":[]}],["responsible",{"text":"kd2k9w628d37","offers":[]}],["start",{"text":"2027-03-01","offers":[]}]]}}','d56zu73xrjpgqjem',1.79577900415621685985e+09,1,NULL);
INSERT INTO "events" VALUES(277,'nawaadrqbrgy',262,'gekqu4thu364wh442djz','CardItemAdded','{"card":"7kd6nndsjg7x","item":{"item":"2x7nsbhurej6","of":"activities","order":2,"fields":[]}}','wxmm85zubjvjr9yt',1.79577900417225742339e+09,1,NULL);
INSERT INTO "events" VALUES(278,'nawaadrqbrgy',263,'p2kpt8zfhuh3fy7sf7rm','CardItemsOrdered','{"card":"7kd6nndsjg7x","before":[["2x7nsbhurej6",2],["cgngwdm6xzj7",1]],"after":[["2x7nsbhurej6",1],["cgngwdm6xzj7",2]]}','wxmm85zubjvjr9yt',1.79577900418404150014e+09,1,NULL);
INSERT INTO "events" VALUES(279,'nawaadrqbrgy',264,'rsvwhgm8zwuxxptrc6ad','CardItemRemoved','{"card":"7kd6nndsjg7x","item":{"item":"2x7nsbhurej6","of":"activities","order":1,"fields":[]}}','wxmm85zubjvjr9yt',1.7957790042034466266e+09,1,NULL);
INSERT INTO "events" VALUES(280,'nawaadrqbrgy',265,'ew5b7dfnpa2kmk29eydu','CardItemReworded','{"card":"7kd6nndsjg7x","item":"cgngwdm6xzj7","field":"product","before":{"text":"","offers":[]},"after":{"text":"Una bomba","offers":[]}}','d56zu73xrjpgqjem',1.79577900422577500338e+09,1,NULL);
INSERT INTO "events" VALUES(281,'nawaadrqbrgy',266,'a5pq52tfjfrbna8uqqzn','CardItemReworded','{"card":"7kd6nndsjg7x","item":"cgngwdm6xzj7","field":"product","before":{"text":"Una bomba","offers":[]},"after":{"text":"Una bomba","offers":["Una bomba nueva"]}}','wxmm85zubjvjr9yt',1.79577900425051760675e+09,1,NULL);
INSERT INTO "events" VALUES(282,'nawaadrqbrgy',267,'ycr3qces32kdws6s3mpu','CardItemReworded','{"card":"7kd6nndsjg7x","item":"cgngwdm6xzj7","field":"product","before":{"text":"Una bomba","offers":["Una bomba nueva"]},"after":{"text":"Una bomba nueva en el pozo 3","offers":[]}}','wxmm85zubjvjr9yt',1.79577900427172064781e+09,1,NULL);
INSERT INTO "events" VALUES(283,'nawaadrqbrgy',268,'v6dvgfdttdd7wdh4v5ae','FindingLetBe','{"card":"7kd6nndsjg7x","before":null,"after":{"code":"no_resources","field":"resources","item":"","reason":"Se dirá en marzo"}}','d56zu73xrjpgqjem',1.79577900429027605055e+09,1,NULL);
INSERT INTO "events" VALUES(284,'nawaadrqbrgy',269,'arehpu68zns6265rkxmj','CommitmentDrafted','{"card":"yc24nbhp6buj","order":2,"node":null,"fields":[["action",{"text":"Publicar las tarifas","offers":[]}]],"items":[],"let_be":[]}','wxmm85zubjvjr9yt',1.79577900430382466313e+09,1,NULL);
INSERT INTO "events" VALUES(285,'nawaadrqbrgy',270,'3b576zkwhp92v3yv6jz5','StageClosed','{"stage":"commitment_card"}','jzwkhpx5wv98npya',1.79577900432742023468e+09,1,NULL);
INSERT INTO "events" VALUES(286,'nawaadrqbrgy',271,'spcnkafju92sa3wszg8z','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','jzwkhpx5wv98npya',1.79577900434475970265e+09,1,NULL);
INSERT INTO "events" VALUES(287,'nawaadrqbrgy',272,'yp24jsj9kc488bfmhd4m','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','jzwkhpx5wv98npya',1.79577900436285901072e+09,1,NULL);
INSERT INTO "events" VALUES(288,'nawaadrqbrgy',273,'8sty7jzpv9cdt9q7vwg5','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','jzwkhpx5wv98npya',1.79577900437101531027e+09,1,NULL);
INSERT INTO "events" VALUES(289,'nawaadrqbrgy',274,'a5yhuw3b469m7cg8vjhp','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','jzwkhpx5wv98npya',1.79577900438404393194e+09,1,NULL);
INSERT INTO "events" VALUES(290,'nawaadrqbrgy',275,'am5hcjb32w7j9egkpvr7','WorkGivenOut','{"before":true,"after":false}','jzwkhpx5wv98npya',1.79577900440351724631e+09,1,NULL);
INSERT INTO "events" VALUES(291,'nawaadrqbrgy',276,'wqj5wmpnc99dc6n4n5ry','ProposalMade','{"proposal":"33cmxuaecku9","intent":"add_cause","data":"{\"of\": \"2fxsapry36mt\", \"text\": \"No hay presupuesto\"}","author":"wxmm85zubjvjr9yt","sector":"government","stage":"problem_tree","order":1,"at":1795779004.4346998}','wxmm85zubjvjr9yt',1.79577900443484210967e+09,1,NULL);
INSERT INTO "events" VALUES(292,'nawaadrqbrgy',277,'g9sma8h8g4c2k6ta4wsv','ProposalMade','{"proposal":"wku8en368gdp","intent":"add_cause","data":"{\"of\": \"2fxsapry36mt\", \"text\": \"No hay voluntad\"}","author":"wxmm85zubjvjr9yt","sector":"government","stage":"problem_tree","order":2,"at":1795779004.4585779}','wxmm85zubjvjr9yt',1.79577900445870018006e+09,1,NULL);
INSERT INTO "events" VALUES(293,'nawaadrqbrgy',278,'z95cdtrrau654wtrjuqu','ProposalMade','{"proposal":"2apjkh2c64nx","intent":"add_cause","data":"{\"of\": \"2fxsapry36mt\", \"text\": \"Nadie paga\"}","author":"wxmm85zubjvjr9yt","sector":"government","stage":"problem_tree","order":3,"at":1795779004.489732}','wxmm85zubjvjr9yt',1.79577900448985576628e+09,1,NULL);
INSERT INTO "events" VALUES(294,'nawaadrqbrgy',279,'nqxnt4nrmedty6rq2zuu','ScribeAppointed','{"person":"d56zu73xrjpgqjem"}','jzwkhpx5wv98npya',1.79577900449989986421e+09,1,NULL);
INSERT INTO "events" VALUES(295,'nawaadrqbrgy',280,'tdn463w4e82d4ab96vnx','ProposalSettled','{"proposal":"33cmxuaecku9","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','d56zu73xrjpgqjem',1.79577900451629519462e+09,1,NULL);
INSERT INTO "events" VALUES(296,'nawaadrqbrgy',281,'tdn463w4e82d4ab96vnx','CauseAdded','{"node":"qpmrzsukr59g","text":"No hay presupuesto","effect":"2fxsapry36mt","order":17}','d56zu73xrjpgqjem',1.79577900451629519462e+09,1,NULL);
INSERT INTO "events" VALUES(297,'nawaadrqbrgy',282,'f7uxta42bgp7xwvxctpg','ProposalSettled','{"proposal":"wku8en368gdp","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','jzwkhpx5wv98npya',1.79577900453533601757e+09,1,NULL);
INSERT INTO "events" VALUES(298,'nawaadrqbrgy',283,'ece9gq8ky6bn8t7kb49h','ProposalSettled','{"proposal":"2apjkh2c64nx","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','wxmm85zubjvjr9yt',1.7957790045676441193e+09,1,NULL);
INSERT INTO "events" VALUES(299,'nawaadrqbrgy',284,'efka6yew2q282eb35cry','ScribeReleased','{"person":"d56zu73xrjpgqjem"}','jzwkhpx5wv98npya',1.79577900458429789544e+09,1,NULL);
INSERT INTO "events" VALUES(300,'nawaadrqbrgy',285,'dfskvftc6gtngx7u7jd6','BranchLocked','{"node":"kqf633aeuqmc","reason":"Ya se acordó"}','jzwkhpx5wv98npya',1.79577900460814356801e+09,1,NULL);
INSERT INTO "events" VALUES(301,'nawaadrqbrgy',286,'c9pj29kpzwasdggfj6cz','BranchLocked','{"node":"tkuq9ptzesyx","reason":""}','jzwkhpx5wv98npya',1.79577900462808918947e+09,1,NULL);
INSERT INTO "events" VALUES(302,'nawaadrqbrgy',287,'tanrkcwzmsgc5sn92krz','BranchUnlocked','{"node":"tkuq9ptzesyx"}','jzwkhpx5wv98npya',1.79577900464373064037e+09,1,NULL);
INSERT INTO "events" VALUES(303,'nawaadrqbrgy',288,'76p8uw63bb45qq4dpb7k','VersionNamed','{"version":"z6w62fkw6zjg","name":"","reason":"stage","about":"problem_tree","at_version":287,"at":1795779004.6585944,"order":6,"digest":"08b258d961e08befdfadbfb73c6b67de","by":null}','jzwkhpx5wv98npya',1.79577900466586613649e+09,1,NULL);
INSERT INTO "events" VALUES(304,'nawaadrqbrgy',289,'76p8uw63bb45qq4dpb7k','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','jzwkhpx5wv98npya',1.79577900466586613649e+09,1,NULL);
INSERT INTO "events" VALUES(305,'nawaadrqbrgy',290,'ybtnv722bwhassfet2ew','WallShown','{"mode":"card","stage":"commitment_card","node":"2fxsapry36mt","page":1,"order":"written"}','jzwkhpx5wv98npya',1.79577900468953585624e+09,1,NULL);
INSERT INTO "events" VALUES(306,'nawaadrqbrgy',291,'pmdrk4djswmjedqad55d','WallFrozen','{"at_version":290}','jzwkhpx5wv98npya',1.79577900471030473712e+09,1,NULL);
INSERT INTO "events" VALUES(307,'nawaadrqbrgy',292,'kb89grtm8szsjaecpwt7','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"2fxsapry36mt"}','jzwkhpx5wv98npya',1.79577900474625635151e+09,1,NULL);
INSERT INTO "events" VALUES(308,'nawaadrqbrgy',293,'j545r3jz7unsf4v7tjd9','WallBlanked','{}','jzwkhpx5wv98npya',1.79577900476094794277e+09,1,NULL);
INSERT INTO "events" VALUES(309,'nawaadrqbrgy',294,'r9y892rdhauech428bma','WallUncovered','{}','jzwkhpx5wv98npya',1.79577900477112603182e+09,1,NULL);
INSERT INTO "events" VALUES(310,'nawaadrqbrgy',295,'9tfqpvf3ewaayxuuvepm','WallReleased','{}','jzwkhpx5wv98npya',1.79577900478691744809e+09,1,NULL);
INSERT INTO "events" VALUES(311,'gba944n5ew46',16,'re9wb5qvbte8z37h4ncv','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','jzwkhpx5wv98npya',1.79577900480371928219e+09,1,NULL);
INSERT INTO "events" VALUES(312,'gba944n5ew46',17,'pjjvbnuspujdtk3zc5cw','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','jzwkhpx5wv98npya',1.79577900482326507569e+09,1,NULL);
INSERT INTO "events" VALUES(313,'gba944n5ew46',18,'rdpna63cbezupbfpx7uv','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','jzwkhpx5wv98npya',1.79577900483097505565e+09,1,NULL);
INSERT INTO "events" VALUES(314,'gba944n5ew46',19,'p7py87e72ntnchqn3kgt','NamesErased','{"called":"Persona"}','jzwkhpx5wv98npya',1.79577900485157346721e+09,1,NULL);
INSERT INTO "events" VALUES(315,'nawaadrqbrgy',296,'8mmjz98w2tg7qr3zsjdw','RuleChosen','{"stage":"viewpoints","on":true}','jzwkhpx5wv98npya',1.79577900492049431801e+09,1,NULL);
INSERT INTO "events" VALUES(316,'nawaadrqbrgy',297,'pgu2naxsyxwde3zzk9cg','StageMoved','{"stage":"viewpoints","open":true,"before_stage":"commitment_card","before_open":false}','jzwkhpx5wv98npya',1.79577900495595073693e+09,1,NULL);
INSERT INTO "events" VALUES(317,'nawaadrqbrgy',298,'pgu2naxsyxwde3zzk9cg','SittingOpened','{"sitting":"u2yjd7tps9hnydne","stage":"viewpoints","at":1795779004.9558234,"again":false}','jzwkhpx5wv98npya',1.79577900495595073693e+09,1,NULL);
INSERT INTO "events" VALUES(318,'nawaadrqbrgy',299,'~u2yjd7tp.8eaf7c74aaa7d2bad766a294','ReadinessSaid','{"person":"~u2yjd7tp.9d524daf2d80be4eacaf3aa1","about":"viewpoints","ready":true}',NULL,1.7957790049558234215e+09,1,'~u2yjd7tp.777621317df8cf90eafb6f42');
INSERT INTO "events" VALUES(319,'nawaadrqbrgy',300,'~u2yjd7tp.440d77a5f5c53cfd65373cf2','AnswerGiven','{"answer":"6rv2jdv4ufqb","question":"shows","author":null,"sector":"people","text":"Faltan planos","order":4,"caucus":true}',NULL,1.7957790049558234215e+09,1,'~u2yjd7tp.22113a27402714d79e452906');
INSERT INTO "events" VALUES(320,'nawaadrqbrgy',301,'~u2yjd7tp.5bf644a37f3e5aaba1b08d64','PositionTaken','{"answer":"6rv2jdv4ufqb","person":null,"sector":"academia","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Faltan planos"},"caucus":true}',NULL,1.7957790049558234215e+09,1,'~u2yjd7tp.400465b4b7be9d2c8a86ad5c');
INSERT INTO "events" VALUES(321,'nawaadrqbrgy',302,'hxzd6a77zcxpm6c39k6k','SittingClosed','{"sitting":"u2yjd7tps9hnydne"}','jzwkhpx5wv98npya',1.7957790051430819034e+09,1,NULL);
INSERT INTO "events" VALUES(322,'nawaadrqbrgy',303,'hxzd6a77zcxpm6c39k6k','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"viewpoints","before_open":true}','jzwkhpx5wv98npya',1.7957790051430819034e+09,1,NULL);
CREATE TABLE expected (
	grp VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	people TEXT NOT NULL, 
	PRIMARY KEY (grp)
);
CREATE TABLE formats (
	number INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "formats" VALUES(1);
CREATE TABLE keys (
	"key" VARCHAR(40) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	person VARCHAR(40), 
	name VARCHAR(200) NOT NULL, 
	made FLOAT NOT NULL, 
	until FLOAT, 
	used FLOAT, 
	PRIMARY KEY ("key"), 
	UNIQUE (digest)
);
CREATE TABLE migrations (
	number INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migrations" VALUES(1,'create_tables',1.79577899695548653599e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79577899696681189539e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.79577899697847533228e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.79577899697947502132e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79577899698072504996e+09);
INSERT INTO "migrations" VALUES(6,'make_room_for_tags',1.79577899698144698137e+09);
INSERT INTO "migrations" VALUES(7,'keep_days',1.79577899699263215061e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('gba944n5ew46','dtwcxn8gedxrrm3payzm',1,1);
INSERT INTO "operations" VALUES('gba944n5ew46','pfszvn4r6xz9tk9jbuv7',2,2);
INSERT INTO "operations" VALUES('gba944n5ew46','t23s2rbs8w238bujmjp2',3,3);
INSERT INTO "operations" VALUES('gba944n5ew46','c9dk367ty4hbuzsjka8f',4,4);
INSERT INTO "operations" VALUES('gba944n5ew46','wyyndwy5vfrmnac64jjc',5,5);
INSERT INTO "operations" VALUES('gba944n5ew46','nar2s8mtkf2uvfd2nbqb',6,6);
INSERT INTO "operations" VALUES('gba944n5ew46','9bncejbdadt7cwwfqsg9',7,7);
INSERT INTO "operations" VALUES('gba944n5ew46','rrhzkqqrxqpts7djeurb',8,8);
INSERT INTO "operations" VALUES('gba944n5ew46','t4tvdxh4afzydxgh9m87',9,9);
INSERT INTO "operations" VALUES('gba944n5ew46','atrv4htupdsdkzrd8jpa',10,10);
INSERT INTO "operations" VALUES('gba944n5ew46','t4j2jfmqbuty3pqq3fuk',11,11);
INSERT INTO "operations" VALUES('gba944n5ew46','65sh2m6xj3zrjh93vagn',12,12);
INSERT INTO "operations" VALUES('gba944n5ew46','zxzc6s83dawefmh67cmf',13,13);
INSERT INTO "operations" VALUES('gba944n5ew46','3jxxf2xjpf97tpemxhpt',14,14);
INSERT INTO "operations" VALUES('gba944n5ew46','5unf5aj8g8sxstvxnq22',15,15);
INSERT INTO "operations" VALUES('nawaadrqbrgy','vcq57q22mwbnnjdf7hyu',1,1);
INSERT INTO "operations" VALUES('nawaadrqbrgy','y3bwbdekhs7uy45j42ta',2,2);
INSERT INTO "operations" VALUES('nawaadrqbrgy','wyg8zy6xghrt2wu4yuxt',3,3);
INSERT INTO "operations" VALUES('nawaadrqbrgy','duxwgd9zn53neq4e4vqf',4,4);
INSERT INTO "operations" VALUES('nawaadrqbrgy','swnkjpn8g9sh548xj6dw',5,5);
INSERT INTO "operations" VALUES('nawaadrqbrgy','j7dwytzx94mg59hwr4ju',6,6);
INSERT INTO "operations" VALUES('nawaadrqbrgy','5fru4kvgsmgv4d2mvnex',7,7);
INSERT INTO "operations" VALUES('nawaadrqbrgy','hynzcqfdwdr5ts2gzpr9',8,8);
INSERT INTO "operations" VALUES('nawaadrqbrgy','7667xmguny4u29pcp8y4',9,9);
INSERT INTO "operations" VALUES('nawaadrqbrgy','4edsakwj345v2rxddf7g',10,10);
INSERT INTO "operations" VALUES('nawaadrqbrgy','akmj6an8eaeees4fppgf',11,11);
INSERT INTO "operations" VALUES('nawaadrqbrgy','5bjp3rxh6tcrdzyzcf7g',12,12);
INSERT INTO "operations" VALUES('nawaadrqbrgy','uj2ttxgsshedymvnxwn5',13,13);
INSERT INTO "operations" VALUES('nawaadrqbrgy','7aej3cdfgdueyegp9dze',14,14);
INSERT INTO "operations" VALUES('nawaadrqbrgy','u8t3u565wawjgmzw6g55',15,15);
INSERT INTO "operations" VALUES('nawaadrqbrgy','2rneawsgcy6f6yft9qjw',16,16);
INSERT INTO "operations" VALUES('nawaadrqbrgy','bvu83jwnapvjj3rgzapy',17,18);
INSERT INTO "operations" VALUES('nawaadrqbrgy','2ehnc7v6zhsjhmtra8tn',19,19);
INSERT INTO "operations" VALUES('nawaadrqbrgy','qwq3agwep45vf95twq74',20,20);
INSERT INTO "operations" VALUES('nawaadrqbrgy','6xkdmwymn4cda9vwhm3m',21,21);
INSERT INTO "operations" VALUES('nawaadrqbrgy','pawrabqt5cg6qwznp5n5',22,22);
INSERT INTO "operations" VALUES('nawaadrqbrgy','svspfxe3h3h2h2zxbvez',23,23);
INSERT INTO "operations" VALUES('nawaadrqbrgy','298bmf8ujpa2htng43dz',24,24);
INSERT INTO "operations" VALUES('nawaadrqbrgy','8m7skaghmxrws9tzgcxu',25,25);
INSERT INTO "operations" VALUES('nawaadrqbrgy','tmt89j2tadqed5wspyrv',26,26);
INSERT INTO "operations" VALUES('nawaadrqbrgy','dxpykh8rs5q2htucm6fk',27,27);
INSERT INTO "operations" VALUES('nawaadrqbrgy','tmyy96x4sd2vp2cuuhru',28,28);
INSERT INTO "operations" VALUES('nawaadrqbrgy','x62z69vgnzhrkcc83up2',29,29);
INSERT INTO "operations" VALUES('nawaadrqbrgy','5c8h6xj945c4rt2sn53n',30,30);
INSERT INTO "operations" VALUES('nawaadrqbrgy','7j6bg22jtf2q6zf89gqd',31,31);
INSERT INTO "operations" VALUES('nawaadrqbrgy','7psgrxv6ha7jwzxahy5j',32,32);
INSERT INTO "operations" VALUES('nawaadrqbrgy','c64z43jak9y85xjmap4b',33,33);
INSERT INTO "operations" VALUES('nawaadrqbrgy','eq8s59pzvtzahnza3pau',34,34);
INSERT INTO "operations" VALUES('nawaadrqbrgy','dm39nphsjsrg5dsbpgam',35,35);
INSERT INTO "operations" VALUES('nawaadrqbrgy','jz6umsze77zqbcdz7hdn',36,37);
INSERT INTO "operations" VALUES('nawaadrqbrgy','u29c2qyj2vqjcner5dtk',38,38);
INSERT INTO "operations" VALUES('nawaadrqbrgy','csyth9rmuvp2gtkhzwzm',39,39);
INSERT INTO "operations" VALUES('nawaadrqbrgy','fekbjrqja6dcnjzaqy4g',40,40);
INSERT INTO "operations" VALUES('nawaadrqbrgy','hwtkdsfshuquu2smk49b',41,41);
INSERT INTO "operations" VALUES('nawaadrqbrgy','g8kgpn44akdd5kj8dc4a',42,42);
INSERT INTO "operations" VALUES('nawaadrqbrgy','2ndba9unb72he4qwj4z9',43,43);
INSERT INTO "operations" VALUES('nawaadrqbrgy','63nqhmdwzxhx5ypwkj48',44,44);
INSERT INTO "operations" VALUES('nawaadrqbrgy','qfap5baxtwbhme5ks3ad',45,45);
INSERT INTO "operations" VALUES('nawaadrqbrgy','8h6nhhaywdcd4teud52q',46,46);
INSERT INTO "operations" VALUES('nawaadrqbrgy','mf96ugkktcw7vr7jg23q',47,47);
INSERT INTO "operations" VALUES('nawaadrqbrgy','vvzmyw2k4za7uyy5j8cx',48,48);
INSERT INTO "operations" VALUES('nawaadrqbrgy','jwhjvsnv8ud6uqq4kpbq',49,50);
INSERT INTO "operations" VALUES('nawaadrqbrgy','2w2xh9wrz4h2ytccdk4r',51,53);
INSERT INTO "operations" VALUES('nawaadrqbrgy','9gds27pt98cbcw3mzh37',54,56);
INSERT INTO "operations" VALUES('nawaadrqbrgy','672qnt6zabvuq4dcxqym',57,57);
INSERT INTO "operations" VALUES('nawaadrqbrgy','tchnyukfxtn2a3f59vkw',58,58);
INSERT INTO "operations" VALUES('nawaadrqbrgy','3v4pfwujrd8kwj67krtg',59,59);
INSERT INTO "operations" VALUES('nawaadrqbrgy','69msksmmsa2pfkk6jt2m',60,60);
INSERT INTO "operations" VALUES('nawaadrqbrgy','83pgv2ym8287qnw8fd3y',61,61);
INSERT INTO "operations" VALUES('nawaadrqbrgy','a9wnys3cycd4tn2k7bxz',62,62);
INSERT INTO "operations" VALUES('nawaadrqbrgy','npa77g4nnu5y2t6gy4xf',63,63);
INSERT INTO "operations" VALUES('nawaadrqbrgy','v4kn4tz3mhhmaawe5xpt',64,64);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ds76uje8q6g3fhsnd7hr',65,65);
INSERT INTO "operations" VALUES('nawaadrqbrgy','4fkzt7mrgbpmab5nmv3v',66,66);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ryv8a4u7632hg728tkgp',67,67);
INSERT INTO "operations" VALUES('nawaadrqbrgy','66k97j3qcytnpdbhjpmu',68,68);
INSERT INTO "operations" VALUES('nawaadrqbrgy','64mg3sjwq2ev6d4vd7j2',69,69);
INSERT INTO "operations" VALUES('nawaadrqbrgy','phzj43kqwy2kwmc6ymte',70,70);
INSERT INTO "operations" VALUES('nawaadrqbrgy','zzq26hmzzj3r2kfudse8',71,72);
INSERT INTO "operations" VALUES('nawaadrqbrgy','zuj46x3axqv2frr8r44a',73,73);
INSERT INTO "operations" VALUES('nawaadrqbrgy','bux9mfj8snefwfjzf97f',74,74);
INSERT INTO "operations" VALUES('nawaadrqbrgy','s8zudewxg72qbrsgsf9m',75,75);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ndv5jtykeqdwwx35d3m8',76,76);
INSERT INTO "operations" VALUES('nawaadrqbrgy','59fwwacavqvvdtpua5gm',77,78);
INSERT INTO "operations" VALUES('nawaadrqbrgy','xn49njw8dsczw7trb4r6',79,80);
INSERT INTO "operations" VALUES('nawaadrqbrgy','g9hrxrtpsgf5adzpcge9',81,82);
INSERT INTO "operations" VALUES('nawaadrqbrgy','gaa8vzvesrkdg2vkv2sg',83,83);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ts6cyf92ks3m2gps5h75',84,84);
INSERT INTO "operations" VALUES('nawaadrqbrgy','wcm8s8bn8a6axxy5pdzw',85,87);
INSERT INTO "operations" VALUES('nawaadrqbrgy','5stbr23trzp3f239x2kq',88,91);
INSERT INTO "operations" VALUES('nawaadrqbrgy','cmvrtr29rqvzv3ygpejd',92,92);
INSERT INTO "operations" VALUES('nawaadrqbrgy','fzr59h3bavt8x8fh2zbn',93,94);
INSERT INTO "operations" VALUES('nawaadrqbrgy','wjamnmm7zw7jkjgphztr',95,96);
INSERT INTO "operations" VALUES('nawaadrqbrgy','a5hp82tgd69zrrv5s7nf',97,97);
INSERT INTO "operations" VALUES('nawaadrqbrgy','n76m947gwz2rjncwapjq',98,98);
INSERT INTO "operations" VALUES('nawaadrqbrgy','4wpqtsd8zp7hxbme3a52',99,99);
INSERT INTO "operations" VALUES('nawaadrqbrgy','vbkextcees43ce554hte',100,100);
INSERT INTO "operations" VALUES('nawaadrqbrgy','hyjfws4wr9gw26natc5u',101,101);
INSERT INTO "operations" VALUES('nawaadrqbrgy','4sev5p3rnx23w6cqgutg',102,102);
INSERT INTO "operations" VALUES('nawaadrqbrgy','638k4buqvhdsma3zw6qk',103,103);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ue5cg85hmkuwvnzex5gh',104,104);
INSERT INTO "operations" VALUES('nawaadrqbrgy','x3fdr46v6y97vqkdxxd6',105,105);
INSERT INTO "operations" VALUES('nawaadrqbrgy','6rm8qnzuh762rxtwk468',106,106);
INSERT INTO "operations" VALUES('nawaadrqbrgy','a4z2mmhy9wzkx9sq6s7g',107,107);
INSERT INTO "operations" VALUES('nawaadrqbrgy','nezwxzv53capuqg4c9xg',108,108);
INSERT INTO "operations" VALUES('nawaadrqbrgy','u65zdv9vzwec99xy5tpv',109,109);
INSERT INTO "operations" VALUES('nawaadrqbrgy','urtf2pqggdx3er5eb5rf',110,110);
INSERT INTO "operations" VALUES('nawaadrqbrgy','dbrwmst8epu5v9zb2w9k',111,111);
INSERT INTO "operations" VALUES('nawaadrqbrgy','9wsxue8ecywpy57nuazx',112,112);
INSERT INTO "operations" VALUES('nawaadrqbrgy','m87tb8b3ktepa5bfuqvd',113,113);
INSERT INTO "operations" VALUES('nawaadrqbrgy','d7f3t74kjvg7jtgnydrt',114,114);
INSERT INTO "operations" VALUES('nawaadrqbrgy','8x2mzjecen2d5dfuf93m',115,115);
INSERT INTO "operations" VALUES('nawaadrqbrgy','a5j9m2gkdt5mqwa4en8s',116,116);
INSERT INTO "operations" VALUES('nawaadrqbrgy','mju76cujbqj5q8g6nyqp',117,117);
INSERT INTO "operations" VALUES('nawaadrqbrgy','rgbrffkp62auh5a5fmje',118,118);
INSERT INTO "operations" VALUES('nawaadrqbrgy','gtrcrdwtww7cqcnmfp4p',119,119);
INSERT INTO "operations" VALUES('nawaadrqbrgy','rbtfggh3pbtnz6zzfsc4',120,120);
INSERT INTO "operations" VALUES('nawaadrqbrgy','nhyhx6w2czb3y7f7mn2h',121,121);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ajemx27p9kuhy9z55kmn',122,122);
INSERT INTO "operations" VALUES('nawaadrqbrgy','j3sgde5sz9fxaqb74erh',123,123);
INSERT INTO "operations" VALUES('nawaadrqbrgy','2rv4cmp2cepptk8m8y23',124,124);
INSERT INTO "operations" VALUES('nawaadrqbrgy','39huenx9eucapyk7gw5e',125,125);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ykbjk55t2tp6h9nsh84r',126,126);
INSERT INTO "operations" VALUES('nawaadrqbrgy','eqd85mdm6e9mguhscfxe',127,127);
INSERT INTO "operations" VALUES('nawaadrqbrgy','hrvgxzwanfue92du2t8u',128,128);
INSERT INTO "operations" VALUES('nawaadrqbrgy','5qwcndga9a2ram8g6jre',129,130);
INSERT INTO "operations" VALUES('nawaadrqbrgy','zannrhb4bv8bhz2npywp',131,133);
INSERT INTO "operations" VALUES('nawaadrqbrgy','gg7mak7qz6ete55hb5ge',134,136);
INSERT INTO "operations" VALUES('nawaadrqbrgy','dpf7zqjpjhrn2qs7fxn5',137,140);
INSERT INTO "operations" VALUES('nawaadrqbrgy','6zr82sqxqz8y7ecbsug9',141,142);
INSERT INTO "operations" VALUES('nawaadrqbrgy','943nx5t2yrn86pz68kyz',143,145);
INSERT INTO "operations" VALUES('nawaadrqbrgy','4227k69spu3pyf622jz5',146,147);
INSERT INTO "operations" VALUES('nawaadrqbrgy','25yz354a2fk9vv7rxfh9',148,150);
INSERT INTO "operations" VALUES('nawaadrqbrgy','az2j9sfb6kpkq3cypa4x',151,153);
INSERT INTO "operations" VALUES('nawaadrqbrgy','kvmjzz8wu5rakrmpth8p',154,155);
INSERT INTO "operations" VALUES('nawaadrqbrgy','sp85tegfwvsw72tsdhdx',156,156);
INSERT INTO "operations" VALUES('nawaadrqbrgy','amvasx5q69k6cymad47k',157,157);
INSERT INTO "operations" VALUES('nawaadrqbrgy','re2j29wx82d4xcgjcfry',158,158);
INSERT INTO "operations" VALUES('nawaadrqbrgy','darpztmaunqnvvynqpwf',159,159);
INSERT INTO "operations" VALUES('nawaadrqbrgy','j2u5udxqcc9wyv6bduwq',160,160);
INSERT INTO "operations" VALUES('nawaadrqbrgy','kcfycb58ezpd7wpwdrmx',161,161);
INSERT INTO "operations" VALUES('nawaadrqbrgy','p865akrm3zjxg7eycdv9',162,162);
INSERT INTO "operations" VALUES('nawaadrqbrgy','wa34x7x6uu9rz9k8sy24',163,163);
INSERT INTO "operations" VALUES('nawaadrqbrgy','9cpmt59u3uvz86yg33x7',164,164);
INSERT INTO "operations" VALUES('nawaadrqbrgy','kpeb4tbgbk7w9wsj2w6p',165,165);
INSERT INTO "operations" VALUES('nawaadrqbrgy','mfwdrbywq55ne3svzvtt',166,166);
INSERT INTO "operations" VALUES('nawaadrqbrgy','xwvj9m3wdjwb2gbcdwdg',167,167);
INSERT INTO "operations" VALUES('nawaadrqbrgy','p9nyhvgfr8ndvtz4vk2b',168,169);
INSERT INTO "operations" VALUES('nawaadrqbrgy','zanpysvnkpfug6vehqpd',170,170);
INSERT INTO "operations" VALUES('nawaadrqbrgy','kc7nfsvfvk22tf44tyfx',171,172);
INSERT INTO "operations" VALUES('nawaadrqbrgy','puj6bavnf3zqj6aqcgu4',173,173);
INSERT INTO "operations" VALUES('nawaadrqbrgy','fh9an88rk5pp24fsva2m',174,174);
INSERT INTO "operations" VALUES('nawaadrqbrgy','7za8wvp5ngn7t7ecft25',175,175);
INSERT INTO "operations" VALUES('nawaadrqbrgy','sfcfdjb8hh88rfrew3hd',176,176);
INSERT INTO "operations" VALUES('nawaadrqbrgy','a89bez6h7b79bcg2sq28',177,178);
INSERT INTO "operations" VALUES('nawaadrqbrgy','jpry89y3skjbsbhjvcvs',179,179);
INSERT INTO "operations" VALUES('nawaadrqbrgy','yeyhbcmm4dny3gvgmut6',180,181);
INSERT INTO "operations" VALUES('nawaadrqbrgy','vt4vtvn8tmjv3j36m5sq',182,184);
INSERT INTO "operations" VALUES('nawaadrqbrgy','bd8v5dss6da8cj48zhs4',185,187);
INSERT INTO "operations" VALUES('nawaadrqbrgy','zcek4mh4gafgdfkv8vzb',188,188);
INSERT INTO "operations" VALUES('nawaadrqbrgy','vvu2pff8d5emy8saark3',189,190);
INSERT INTO "operations" VALUES('nawaadrqbrgy','2u6xzamr5cz35h533hzb',191,191);
INSERT INTO "operations" VALUES('nawaadrqbrgy','kh3p6m8uymgu2978sxbm',192,192);
INSERT INTO "operations" VALUES('nawaadrqbrgy','3t32uujrwru2mhrxk7w8',193,193);
INSERT INTO "operations" VALUES('nawaadrqbrgy','73qhaybsu76fn49qwbnb',194,194);
INSERT INTO "operations" VALUES('nawaadrqbrgy','5ehc8t8fb284p4f8mehf',195,196);
INSERT INTO "operations" VALUES('nawaadrqbrgy','eq5tmusq3m6qkejh7y7n',197,203);
INSERT INTO "operations" VALUES('nawaadrqbrgy','33yrbzupfp82qqatcj3e',204,204);
INSERT INTO "operations" VALUES('nawaadrqbrgy','sk5chhxsze4m8zmt6j8t',205,205);
INSERT INTO "operations" VALUES('nawaadrqbrgy','577cram35hjz8qdfcd7s',206,207);
INSERT INTO "operations" VALUES('nawaadrqbrgy','943tfn3wa7hr24d2cpfs',208,209);
INSERT INTO "operations" VALUES('nawaadrqbrgy','becprzcc9vzn47sjfmtn',210,211);
INSERT INTO "operations" VALUES('nawaadrqbrgy','zwpaytmuapn72hv9dxdq',212,212);
INSERT INTO "operations" VALUES('nawaadrqbrgy','xya4yrez7s6uz67p4z4x',213,213);
INSERT INTO "operations" VALUES('nawaadrqbrgy','paw4js39cvp63dz4g6bj',214,214);
INSERT INTO "operations" VALUES('nawaadrqbrgy','3qkfg3u2m9ga7yrvjbbb',215,215);
INSERT INTO "operations" VALUES('nawaadrqbrgy','2uahw5u22m6uxws5ee4n',216,216);
INSERT INTO "operations" VALUES('nawaadrqbrgy','vqa5gunmbtrqmqd6rc7k',217,217);
INSERT INTO "operations" VALUES('nawaadrqbrgy','jzgev4wmn4bta5dg3cph',218,218);
INSERT INTO "operations" VALUES('nawaadrqbrgy','vp4yzm49cw9a7quzpv23',219,219);
INSERT INTO "operations" VALUES('nawaadrqbrgy','2v2af2he5xbcqhbhzn6k',220,220);
INSERT INTO "operations" VALUES('nawaadrqbrgy','h55mvcxnws7fh38ngpx7',221,221);
INSERT INTO "operations" VALUES('nawaadrqbrgy','cx8fr5cxaw668xpgct2m',222,222);
INSERT INTO "operations" VALUES('nawaadrqbrgy','4nqg4bte4mztxsh29xw7',223,223);
INSERT INTO "operations" VALUES('nawaadrqbrgy','yxnqwem5fdbs64a9z4cm',224,224);
INSERT INTO "operations" VALUES('nawaadrqbrgy','58gkz8uqa2gf7j55ncwe',225,225);
INSERT INTO "operations" VALUES('nawaadrqbrgy','xwjdjkudg795xn7g9b94',226,226);
INSERT INTO "operations" VALUES('nawaadrqbrgy','szpv6ynsavkhzmmsx76h',227,227);
INSERT INTO "operations" VALUES('nawaadrqbrgy','75f23d3jqpu83f4mqunr',228,228);
INSERT INTO "operations" VALUES('nawaadrqbrgy','zezbeycr2ghdbfxad29a',229,229);
INSERT INTO "operations" VALUES('nawaadrqbrgy','fxspdckj2pmd54cf4jck',230,230);
INSERT INTO "operations" VALUES('nawaadrqbrgy','s6pxxzw7e2632a4vnzu5',231,231);
INSERT INTO "operations" VALUES('nawaadrqbrgy','tzwwgffzk7hgxze7mh2q',232,232);
INSERT INTO "operations" VALUES('nawaadrqbrgy','5snfzkghr3rm6enhbttn',233,233);
INSERT INTO "operations" VALUES('nawaadrqbrgy','t3zexgx3s5ek9hb69su9',234,234);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ksez2cut9v3zkepesyuv',235,235);
INSERT INTO "operations" VALUES('nawaadrqbrgy','j8n79bdpzc89xvdb22tr',236,236);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ejxx73pu9rprssb5uu2e',237,237);
INSERT INTO "operations" VALUES('nawaadrqbrgy','sqy7dfuckzdsczb74k24',238,238);
INSERT INTO "operations" VALUES('nawaadrqbrgy','7x6vjn7rf3zy7m7rj2nw',239,241);
INSERT INTO "operations" VALUES('nawaadrqbrgy','7r46q53xqynr4bmkg7vj',242,242);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ybguvxtbh3mrezw9ns5p',243,243);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ubpvdkqpm7cpv56wqjcb',244,244);
INSERT INTO "operations" VALUES('nawaadrqbrgy','mj2m3ecdy7cyy4sm775b',245,245);
INSERT INTO "operations" VALUES('nawaadrqbrgy','hbk7jvmte3kfcdg93qgs',246,246);
INSERT INTO "operations" VALUES('nawaadrqbrgy','cnwm8aaxk8njnb9mram4',247,247);
INSERT INTO "operations" VALUES('nawaadrqbrgy','tukqqafngu7dm8zx9t84',248,248);
INSERT INTO "operations" VALUES('nawaadrqbrgy','8fscarwtvmg7drhn7md2',249,251);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ss4nwrrhe8e2zr24n7tc',252,252);
INSERT INTO "operations" VALUES('nawaadrqbrgy','abmyh6ysr29g6d5tgp7b',253,253);
INSERT INTO "operations" VALUES('nawaadrqbrgy','6tfyffu928gzdujmx97v',254,254);
INSERT INTO "operations" VALUES('nawaadrqbrgy','76j4d4wj6z65jvtxkcu6',255,255);
INSERT INTO "operations" VALUES('nawaadrqbrgy','vbj8hy59sdpk3fmdvxka',256,256);
INSERT INTO "operations" VALUES('nawaadrqbrgy','zyav3brvb7urxdhha433',257,257);
INSERT INTO "operations" VALUES('nawaadrqbrgy','7anm2kaa4dw72nzkduqx',258,258);
INSERT INTO "operations" VALUES('nawaadrqbrgy','94hjzhxfjwrmd55s5596',259,259);
INSERT INTO "operations" VALUES('nawaadrqbrgy','myfnmtdj53a46t35cr3u',260,260);
INSERT INTO "operations" VALUES('nawaadrqbrgy','qkgkbep2wmppa2hufwpr',261,261);
INSERT INTO "operations" VALUES('nawaadrqbrgy','gekqu4thu364wh442djz',262,262);
INSERT INTO "operations" VALUES('nawaadrqbrgy','p2kpt8zfhuh3fy7sf7rm',263,263);
INSERT INTO "operations" VALUES('nawaadrqbrgy','rsvwhgm8zwuxxptrc6ad',264,264);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ew5b7dfnpa2kmk29eydu',265,265);
INSERT INTO "operations" VALUES('nawaadrqbrgy','a5pq52tfjfrbna8uqqzn',266,266);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ycr3qces32kdws6s3mpu',267,267);
INSERT INTO "operations" VALUES('nawaadrqbrgy','v6dvgfdttdd7wdh4v5ae',268,268);
INSERT INTO "operations" VALUES('nawaadrqbrgy','arehpu68zns6265rkxmj',269,269);
INSERT INTO "operations" VALUES('nawaadrqbrgy','3b576zkwhp92v3yv6jz5',270,270);
INSERT INTO "operations" VALUES('nawaadrqbrgy','spcnkafju92sa3wszg8z',271,271);
INSERT INTO "operations" VALUES('nawaadrqbrgy','yp24jsj9kc488bfmhd4m',272,272);
INSERT INTO "operations" VALUES('nawaadrqbrgy','8sty7jzpv9cdt9q7vwg5',273,273);
INSERT INTO "operations" VALUES('nawaadrqbrgy','a5yhuw3b469m7cg8vjhp',274,274);
INSERT INTO "operations" VALUES('nawaadrqbrgy','am5hcjb32w7j9egkpvr7',275,275);
INSERT INTO "operations" VALUES('nawaadrqbrgy','wqj5wmpnc99dc6n4n5ry',276,276);
INSERT INTO "operations" VALUES('nawaadrqbrgy','g9sma8h8g4c2k6ta4wsv',277,277);
INSERT INTO "operations" VALUES('nawaadrqbrgy','z95cdtrrau654wtrjuqu',278,278);
INSERT INTO "operations" VALUES('nawaadrqbrgy','nqxnt4nrmedty6rq2zuu',279,279);
INSERT INTO "operations" VALUES('nawaadrqbrgy','tdn463w4e82d4ab96vnx',280,281);
INSERT INTO "operations" VALUES('nawaadrqbrgy','f7uxta42bgp7xwvxctpg',282,282);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ece9gq8ky6bn8t7kb49h',283,283);
INSERT INTO "operations" VALUES('nawaadrqbrgy','efka6yew2q282eb35cry',284,284);
INSERT INTO "operations" VALUES('nawaadrqbrgy','dfskvftc6gtngx7u7jd6',285,285);
INSERT INTO "operations" VALUES('nawaadrqbrgy','c9pj29kpzwasdggfj6cz',286,286);
INSERT INTO "operations" VALUES('nawaadrqbrgy','tanrkcwzmsgc5sn92krz',287,287);
INSERT INTO "operations" VALUES('nawaadrqbrgy','76p8uw63bb45qq4dpb7k',288,289);
INSERT INTO "operations" VALUES('nawaadrqbrgy','ybtnv722bwhassfet2ew',290,290);
INSERT INTO "operations" VALUES('nawaadrqbrgy','pmdrk4djswmjedqad55d',291,291);
INSERT INTO "operations" VALUES('nawaadrqbrgy','kb89grtm8szsjaecpwt7',292,292);
INSERT INTO "operations" VALUES('nawaadrqbrgy','j545r3jz7unsf4v7tjd9',293,293);
INSERT INTO "operations" VALUES('nawaadrqbrgy','r9y892rdhauech428bma',294,294);
INSERT INTO "operations" VALUES('nawaadrqbrgy','9tfqpvf3ewaayxuuvepm',295,295);
INSERT INTO "operations" VALUES('gba944n5ew46','re9wb5qvbte8z37h4ncv',16,16);
INSERT INTO "operations" VALUES('gba944n5ew46','pjjvbnuspujdtk3zc5cw',17,17);
INSERT INTO "operations" VALUES('gba944n5ew46','rdpna63cbezupbfpx7uv',18,18);
INSERT INTO "operations" VALUES('gba944n5ew46','p7py87e72ntnchqn3kgt',19,19);
INSERT INTO "operations" VALUES('nawaadrqbrgy','8mmjz98w2tg7qr3zsjdw',296,296);
INSERT INTO "operations" VALUES('nawaadrqbrgy','pgu2naxsyxwde3zzk9cg',297,298);
INSERT INTO "operations" VALUES('nawaadrqbrgy','~u2yjd7tp.8eaf7c74aaa7d2bad766a294',299,299);
INSERT INTO "operations" VALUES('nawaadrqbrgy','~u2yjd7tp.440d77a5f5c53cfd65373cf2',300,300);
INSERT INTO "operations" VALUES('nawaadrqbrgy','~u2yjd7tp.5bf644a37f3e5aaba1b08d64',301,301);
INSERT INTO "operations" VALUES('nawaadrqbrgy','hxzd6a77zcxpm6c39k6k',302,303);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	by_day INTEGER, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('gba944n5ew46','54a9c31e894d776cfca916cb8588febd49759c3622a9e71831e7de779bcc9821',1.79577899712123847009e+09,1);
CREATE TABLE roll (
	participant VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40), 
	role VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	sector VARCHAR(40), 
	language VARCHAR(10) NOT NULL, 
	joined FLOAT NOT NULL, 
	seen FLOAT NOT NULL, 
	ended FLOAT, 
	removed FLOAT, 
	PRIMARY KEY (participant)
);
INSERT INTO "roll" VALUES('4zrsrdmbxhcbcmg5','gba944n5ew46','nawaadrqbrgy','participant','Persona 4','people','es',4.0,1795778990.0,NULL,NULL);
INSERT INTO "roll" VALUES('d56zu73xrjpgqjem','gba944n5ew46','nawaadrqbrgy','participant','Persona 1','people','es',1.0,1795778990.0,NULL,NULL);
INSERT INTO "roll" VALUES('dnenppbd7twfyh2j','gba944n5ew46','nawaadrqbrgy','participant','Persona 3','civil_society','en',3.0,1795778990.0,NULL,NULL);
INSERT INTO "roll" VALUES('jzwkhpx5wv98npya','gba944n5ew46',NULL,'facilitator','',NULL,'es',1795737600.0,1795778990.0,NULL,NULL);
INSERT INTO "roll" VALUES('wxmm85zubjvjr9yt','gba944n5ew46','nawaadrqbrgy','participant','Persona 2','government','es',2.0,1795778990.0,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
INSERT INTO "snapshots" VALUES('nawaadrqbrgy',203,'f421af115b5d51f82eac1fa292fdce5da71f4f4e2fc391e5deb2e7e82b2696d7 {"format":[1,6],"version":203,"parts":{"pace":{"stage":"problem_tree","open":true,"left":"brainstorm","left_open":true,"begun":{"brainstorm":true,"viewpoints":true,"problem_tree":true}},"chatham_house":{"chosen":{},"held":{},"sitting":null},"course":{"stages":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"guides":{"brainstorm":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}},"agenda":{"items":{"nd9fbchwgjtx":{"item":"nd9fbchwgjtx","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}},"timer":null,"past":{"234zrtsay83k":true},"ready":{"d56zu73xrjpgqjem":"234zrtsay83k"}},"brainstorm":{"revealed":true,"ideas":{"mg6fw7gws3w4":{"idea":"mg6fw7gws3w4","text":"Las tuberías ya son muy viejas","order":1,"author":"d56zu73xrjpgqjem","sector":"people","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"ecbekdzjb838":{"idea":"ecbekdzjb838","text":"El agua llega dos horas diarias","order":2,"author":"d56zu73xrjpgqjem","sector":"people","supporters":[],"paper":[],"merged_into":"qzn7m5ygrdwp","withdrawn":false},"5p3kc54xu5we":{"idea":"5p3kc54xu5we","text":"Hay agua solo dos horas","order":3,"author":"wxmm85zubjvjr9yt","sector":"government","supporters":[],"paper":[],"merged_into":"qzn7m5ygrdwp","withdrawn":false},"62mehcjk6fwt":{"idea":"62mehcjk6fwt","text":"La bomba se descompone","order":4,"author":"dnenppbd7twfyh2j","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"vurcc7mrwqmm":{"idea":"vurcc7mrwqmm","text":"2. El pozo se seca","order":5,"author":"dnenppbd7twfyh2j","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"dbtbk3hsuwa9":{"idea":"dbtbk3hsuwa9","text":"Nadie avisa de los cortes","order":6,"author":"jzwkhpx5wv98npya","sector":null,"supporters":[{"person":"dnenppbd7twfyh2j","sector":"civil_society"}],"paper":[{"sector":"people","people":6}],"merged_into":null,"withdrawn":false},"qzn7m5ygrdwp":{"idea":"qzn7m5ygrdwp","text":"El agua llega pocas horas","order":7,"author":null,"sector":null,"supporters":[],"paper":[],"merged_into":null,"withdrawn":false}},"origins":{"2fxsapry36mt":{"node":"2fxsapry36mt","idea":"qzn7m5ygrdwp"},"kqf633aeuqmc":{"node":"kqf633aeuqmc","idea":"dbtbk3hsuwa9"},"bsyudcuugc6w":{"node":"bsyudcuugc6w","idea":"vurcc7mrwqmm"}}},"themes":{"themes":{"58w2ymbwgcsb":{"name":"Cuándo llega","order":1},"ygqqkub6dqjn":{"name":"La bomba","order":2}},"of":{"qzn7m5ygrdwp":"58w2ymbwgcsb","62mehcjk6fwt":"ygqqkub6dqjn"}},"dots":{"rounds":{"k3e6gyucjfug":{"each":1,"several":false,"phase":"past","order":1},"sucdpa86ptd3":{"each":2,"several":true,"phase":"shown","order":2}},"placed":{"sucdpa86ptd3>qzn7m5ygrdwp>d56zu73xrjpgqjem":{"round":"sucdpa86ptd3","idea":"qzn7m5ygrdwp","person":"d56zu73xrjpgqjem","sector":"people","dots":2},"sucdpa86ptd3>qzn7m5ygrdwp>wxmm85zubjvjr9yt":{"round":"sucdpa86ptd3","idea":"qzn7m5ygrdwp","person":"wxmm85zubjvjr9yt","sector":"government","dots":1},"sucdpa86ptd3>62mehcjk6fwt>dnenppbd7twfyh2j":{"round":"sucdpa86ptd3","idea":"62mehcjk6fwt","person":"dnenppbd7twfyh2j","sector":"civil_society","dots":1}},"paper":{"sucdpa86ptd3>dbtbk3hsuwa9>people":{"round":"sucdpa86ptd3","idea":"dbtbk3hsuwa9","sector":"people","dots":3}},"told":{}},"viewpoints":{"shown":true,"at_screen":"causes","questions":{"3vsuyscwvcws":{"question":"3vsuyscwvcws","text":"¿Quién lo paga hoy?","order":1}},"answers":{"d3hvg5xfps42":{"answer":"d3hvg5xfps42","question":"causes","author":"d56zu73xrjpgqjem","sector":"people","wording":{"text":"Las tuberías ya son muy viejas","offers":[]},"order":1,"withdrawn":false,"caucus":false},"c7xyrypn7eky":{"answer":"c7xyrypn7eky","question":"causes","author":null,"sector":"academia","wording":{"text":"Nadie las repara","offers":[]},"order":2,"withdrawn":false,"caucus":false},"yy8v9se3grex":{"answer":"yy8v9se3grex","question":"3vsuyscwvcws","author":"wxmm85zubjvjr9yt","sector":"government","wording":{"text":"El municipio","offers":[]},"order":3,"withdrawn":false,"caucus":false}},"positions":{"d3hvg5xfps42/wxmm85zubjvjr9yt":{"answer":"d3hvg5xfps42","person":"wxmm85zubjvjr9yt","sector":"government","position":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false},"d3hvg5xfps42/sector/business":{"answer":"d3hvg5xfps42","person":null,"sector":"business","position":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}},"taken":{"d3hvg5xfps42":{"answer":"d3hvg5xfps42","idea":"mg6fw7gws3w4"}}},"candidates":{"phase":"shown","straight":true,"candidates":{"2dc2xqbj9zwb":{"candidate":"2dc2xqbj9zwb","wording":{"text":"Falta agua en la ribera","offers":[]},"order":1,"author":"d56zu73xrjpgqjem","idea":null,"answer":null,"node":null,"withdrawn":false},"e4qbte5jrzty":{"candidate":"e4qbte5jrzty","wording":{"text":"El agua llega pocas horas","offers":[]},"order":2,"author":null,"idea":"qzn7m5ygrdwp","answer":null,"node":"2fxsapry36mt","withdrawn":false},"vr3262s4p8pv":{"candidate":"vr3262s4p8pv","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"author":"wxmm85zubjvjr9yt","idea":null,"answer":null,"node":null,"withdrawn":false}},"weighed":{"2dc2xqbj9zwb/affected":{"note":{"text":"400 familias","offers":[]},"answer":null},"2dc2xqbj9zwb/act":{"note":{"text":"","offers":[]},"answer":"yes"}},"preferences":{"d56zu73xrjpgqjem":{"candidate":"2dc2xqbj9zwb","sector":"people"},"wxmm85zubjvjr9yt":{"candidate":"2dc2xqbj9zwb","sector":"government"},"dnenppbd7twfyh2j":{"candidate":"e4qbte5jrzty","sector":"civil_society"}},"paper":{"e4qbte5jrzty/people":{"candidate":"e4qbte5jrzty","sector":"people","people":2}}},"problem_tree":{"core_problem":"2fxsapry36mt","nodes":[["2fxsapry36mt","El agua llega pocas horas",[],2],["kqf633aeuqmc","Nadie avisa de los cortes",[],4],["bsyudcuugc6w","2. El pozo se seca",[],5],["rp7vtwckvdpk","La bomba se descompone",[],6],["axaqq85htzxe","Fugas por tubería vieja",[],8],["tkuq9ptzesyx","Las familias compran pipas",[],9],["b7amc5r7drmx","Nadie repara la bomba: no hay refacciones",[],11],["enmeyjpj9kza","Gastan un quinto de su ingreso",[],10]],"arrows":[["2fxsapry36mt","tkuq9ptzesyx"],["kqf633aeuqmc","2fxsapry36mt"],["bsyudcuugc6w","2fxsapry36mt"],["rp7vtwckvdpk","2fxsapry36mt"],["axaqq85htzxe","2fxsapry36mt"],["tkuq9ptzesyx","enmeyjpj9kza"],["b7amc5r7drmx","2fxsapry36mt"],["b7amc5r7drmx","rp7vtwckvdpk"]],"originals":{"b7amc5r7drmx":[{"text":"Nadie repara la bomba","offers":[]},{"text":"No hay refacciones","offers":[]}]}},"logic":{"answers":{},"paper":{},"marks":{},"actions":{},"settled":{},"dismissals":{},"questions":{},"withheld":{}},"evidence":{"entries":{}},"objectives":{"by_node":{}},"reading":{"read":{},"shown":false},"review":{"sent":{}},"versions":{"versions":{"q8qk5tzuq74v":{"version":"q8qk5tzuq74v","name":"Antes de comer","reason":"named","about":"","at_version":190,"at":1795779002.480359,"order":1,"digest":"1317fdd65c3566a77859a7e958349da4","by":"d56zu73xrjpgqjem"},"spuxy9yf2wsj":{"version":"spuxy9yf2wsj","name":"","reason":"restored","about":"q8qk5tzuq74v","at_version":196,"at":1795779002.6434329,"order":2,"digest":"bd286a41a7a00b650b98c81e598c4191","by":null}}},"commitments":{"cards":{}},"rights":{"stages":{},"scribes":{},"locks":{},"given_out":true},"proposals":{"entries":{}},"wall":{"showing":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"before":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"frozen":null,"blank":false,"call":null},"preparation":{"notes":{"desired":{"text":"Hay agua todos los días","offers":[]}},"stakeholders":{"2ukhgpd8hy3r":{"stakeholder":"2ukhgpd8hy3r","name":"Presidencia","has":["stake"],"present":true,"order":1}}}},"done":[["hynzcqfdwdr5ts2gzpr9","jzwkhpx5wv98npya",[["StagesArranged",{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}]],1795778998.2155197,8,0],["7667xmguny4u29pcp8y4","jzwkhpx5wv98npya",[["StagesArranged",{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}]],1795778998.235324,9,0],["4edsakwj345v2rxddf7g","jzwkhpx5wv98npya",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795778998.252832,10,0],["akmj6an8eaeees4fppgf","jzwkhpx5wv98npya",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}]],1795778998.273186,11,0],["5bjp3rxh6tcrdzyzcf7g","jzwkhpx5wv98npya",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795778998.3010316,12,0],["7aej3cdfgdueyegp9dze","jzwkhpx5wv98npya",[["AgendaItemSet",{"item":"234zrtsay83k","before":null,"after":{"item":"234zrtsay83k","title":"Bienvenida","minutes":5,"order":1,"stage":""}}]],1795778998.4903197,14,0],["u8t3u565wawjgmzw6g55","jzwkhpx5wv98npya",[["AgendaItemSet",{"item":"nd9fbchwgjtx","before":null,"after":{"item":"nd9fbchwgjtx","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}]],1795778998.5156078,15,0],["2rneawsgcy6f6yft9qjw","jzwkhpx5wv98npya",[["AgendaItemSet",{"item":"234zrtsay83k","before":{"item":"234zrtsay83k","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"234zrtsay83k","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}]],1795778998.5511854,16,0],["bvu83jwnapvjj3rgzapy","jzwkhpx5wv98npya",[["AgendaItemSet",{"item":"234zrtsay83k","before":{"item":"234zrtsay83k","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"234zrtsay83k","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}],["AgendaItemSet",{"item":"nd9fbchwgjtx","before":{"item":"nd9fbchwgjtx","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"nd9fbchwgjtx","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}]],1795778998.5825553,17,0],["tmt89j2tadqed5wspyrv","jzwkhpx5wv98npya",[["AgendaItemSet",{"item":"234zrtsay83k","before":{"item":"234zrtsay83k","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}]],1795778998.7830212,26,0],["tmyy96x4sd2vp2cuuhru","jzwkhpx5wv98npya",[["QuestionAdded",{"question":"3vsuyscwvcws","text":"¿Quién lo paga hoy?","order":1}]],1795778998.8288279,28,0],["x62z69vgnzhrkcc83up2","jzwkhpx5wv98npya",[["QuestionAdded",{"question":"m8fqpxefeusv","text":"¿Y mañana?","order":2}]],1795778998.8602583,29,0],["5c8h6xj945c4rt2sn53n","jzwkhpx5wv98npya",[["QuestionDropped",{"question":"m8fqpxefeusv","text":"¿Y mañana?","order":2}]],1795778998.9117687,30,0],["7j6bg22jtf2q6zf89gqd","d56zu73xrjpgqjem",[["AnswerGiven",{"answer":"d3hvg5xfps42","question":"causes","author":"d56zu73xrjpgqjem","sector":"people","text":"Las tuberías son viejas","order":1,"caucus":false}]],1795778998.9453337,31,0],["7psgrxv6ha7jwzxahy5j","jzwkhpx5wv98npya",[["AnswerGiven",{"answer":"c7xyrypn7eky","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2,"caucus":false}]],1795778999.0806527,32,0],["c64z43jak9y85xjmap4b","wxmm85zubjvjr9yt",[["AnswerGiven",{"answer":"yy8v9se3grex","question":"3vsuyscwvcws","author":"wxmm85zubjvjr9yt","sector":"government","text":"El municipio","order":3,"caucus":false}]],1795778999.0992572,33,0],["eq8s59pzvtzahnza3pau","d56zu73xrjpgqjem",[["AnswerReworded",{"answer":"d3hvg5xfps42","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}]],1795778999.1184583,34,0],["g8kgpn44akdd5kj8dc4a","wxmm85zubjvjr9yt",[["PositionTaken",{"answer":"d3hvg5xfps42","person":"wxmm85zubjvjr9yt","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}]],1795778999.2885168,42,0],["2ndba9unb72he4qwj4z9","wxmm85zubjvjr9yt",[["PositionTaken",{"answer":"d3hvg5xfps42","person":"wxmm85zubjvjr9yt","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}]],1795778999.3029895,43,0],["63nqhmdwzxhx5ypwkj48","wxmm85zubjvjr9yt",[["PositionTaken",{"answer":"d3hvg5xfps42","person":"wxmm85zubjvjr9yt","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}]],1795778999.3211086,44,0],["qfap5baxtwbhme5ks3ad","d56zu73xrjpgqjem",[["AnswerReworded",{"answer":"d3hvg5xfps42","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}]],1795778999.3364606,45,0],["8h6nhhaywdcd4teud52q","jzwkhpx5wv98npya",[["PositionTaken",{"answer":"d3hvg5xfps42","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}]],1795778999.3756976,46,0],["mf96ugkktcw7vr7jg23q","jzwkhpx5wv98npya",[["PositionTaken",{"answer":"d3hvg5xfps42","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}]],1795778999.4036608,47,0],["vvzmyw2k4za7uyy5j8cx","jzwkhpx5wv98npya",[["PositionTaken",{"answer":"d3hvg5xfps42","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}]],1795778999.4713142,48,0],["jwhjvsnv8ud6uqq4kpbq","jzwkhpx5wv98npya",[["IdeasAdded",{"ideas":[{"idea":"mg6fw7gws3w4","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"d56zu73xrjpgqjem","sector":"people","paper":[],"repeated":0,"blank":0}],["AnswerTaken",{"answer":"d3hvg5xfps42","idea":"mg6fw7gws3w4"}]],1795778999.5133262,49,51],["tchnyukfxtn2a3f59vkw","d56zu73xrjpgqjem",[["IdeasAdded",{"ideas":[{"idea":"ecbekdzjb838","text":"El agua llega dos horas al día"}],"order":2,"author":"d56zu73xrjpgqjem","sector":"people","paper":[],"repeated":0,"blank":0}]],1795778999.6166487,58,0],["3v4pfwujrd8kwj67krtg","wxmm85zubjvjr9yt",[["IdeasAdded",{"ideas":[{"idea":"5p3kc54xu5we","text":"Hay agua solo dos horas"}],"order":3,"author":"wxmm85zubjvjr9yt","sector":"government","paper":[],"repeated":0,"blank":0}]],1795778999.6351695,59,0],["69msksmmsa2pfkk6jt2m","dnenppbd7twfyh2j",[["IdeasAdded",{"ideas":[{"idea":"62mehcjk6fwt","text":"La bomba se descompone"},{"idea":"vurcc7mrwqmm","text":"2. El pozo se seca"}],"order":4,"author":"dnenppbd7twfyh2j","sector":"civil_society","paper":[],"repeated":1,"blank":1}]],1795778999.6530623,60,0],["83pgv2ym8287qnw8fd3y","jzwkhpx5wv98npya",[["IdeasAdded",{"ideas":[{"idea":"dbtbk3hsuwa9","text":"Nadie avisa de los cortes"}],"order":6,"author":"jzwkhpx5wv98npya","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}]],1795778999.69562,61,0],["a9wnys3cycd4tn2k7bxz","d56zu73xrjpgqjem",[["IdeaReworded",{"idea":"ecbekdzjb838","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}]],1795778999.7280605,62,0],["4fkzt7mrgbpmab5nmv3v","wxmm85zubjvjr9yt",[["IdeaSupported",{"idea":"ecbekdzjb838","person":"wxmm85zubjvjr9yt","sector":"government"}]],1795778999.8237708,66,0],["ryv8a4u7632hg728tkgp","wxmm85zubjvjr9yt",[["SupportWithdrawn",{"idea":"ecbekdzjb838","person":"wxmm85zubjvjr9yt","sector":"government"}]],1795778999.846923,67,0],["66k97j3qcytnpdbhjpmu","dnenppbd7twfyh2j",[["IdeaSupported",{"idea":"dbtbk3hsuwa9","person":"dnenppbd7twfyh2j","sector":"civil_society"}]],1795778999.8620114,68,0],["64mg3sjwq2ev6d4vd7j2","jzwkhpx5wv98npya",[["PaperCounted",{"idea":"dbtbk3hsuwa9","sector":"people","before":4,"after":6}]],1795778999.883884,69,0],["zuj46x3axqv2frr8r44a","wxmm85zubjvjr9yt",[["IdeasMerged",{"idea":"qzn7m5ygrdwp","text":"El agua llega pocas horas","order":7,"members":["ecbekdzjb838","5p3kc54xu5we"]}]],1795779000.0048213,73,0],["bux9mfj8snefwfjzf97f","wxmm85zubjvjr9yt",[["MergeChanged",{"idea":"qzn7m5ygrdwp","joined":["62mehcjk6fwt"],"parted":[]}]],1795779000.0467434,74,0],["s8zudewxg72qbrsgsf9m","wxmm85zubjvjr9yt",[["MergeChanged",{"idea":"qzn7m5ygrdwp","joined":[],"parted":["62mehcjk6fwt"]}]],1795779000.0792477,75,0],["xn49njw8dsczw7trb4r6","d56zu73xrjpgqjem",[["ThemeSet",{"theme":"58w2ymbwgcsb","before":null,"after":{"name":"El agua","order":1}}],["IdeaThemed",{"idea":"qzn7m5ygrdwp","before":null,"after":"58w2ymbwgcsb"}]],1795779000.1524084,79,0],["g9hrxrtpsgf5adzpcge9","dnenppbd7twfyh2j",[["ThemeSet",{"theme":"ygqqkub6dqjn","before":null,"after":{"name":"La bomba","order":2}}],["IdeaThemed",{"idea":"62mehcjk6fwt","before":null,"after":"ygqqkub6dqjn"}]],1795779000.1800487,81,0],["gaa8vzvesrkdg2vkv2sg","wxmm85zubjvjr9yt",[["ThemeSet",{"theme":"58w2ymbwgcsb","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}]],1795779000.2101839,83,0],["ts6cyf92ks3m2gps5h75","wxmm85zubjvjr9yt",[["IdeaThemed",{"idea":"vurcc7mrwqmm","before":null,"after":"ygqqkub6dqjn"}]],1795779000.2321427,84,0],["cmvrtr29rqvzv3ygpejd","dnenppbd7twfyh2j",[["IdeaThemed",{"idea":"vurcc7mrwqmm","before":"ygqqkub6dqjn","after":null}]],1795779000.3051205,92,0],["fzr59h3bavt8x8fh2zbn","d56zu73xrjpgqjem",[["ThemeSet",{"theme":"xa6743a6uu7d","before":null,"after":{"name":"Otros","order":3}}],["IdeaThemed",{"idea":"dbtbk3hsuwa9","before":null,"after":"xa6743a6uu7d"}]],1795779000.3488452,93,0],["wjamnmm7zw7jkjgphztr","d56zu73xrjpgqjem",[["IdeaThemed",{"idea":"dbtbk3hsuwa9","before":"xa6743a6uu7d","after":null}],["ThemeSet",{"theme":"xa6743a6uu7d","before":{"name":"Otros","order":3},"after":null}]],1795779000.3793123,95,0],["638k4buqvhdsma3zw6qk","jzwkhpx5wv98npya",[["PaperDotsCounted",{"round":"sucdpa86ptd3","idea":"dbtbk3hsuwa9","sector":"people","before":0,"after":3}]],1795779000.7734249,103,0],["u65zdv9vzwec99xy5tpv","d56zu73xrjpgqjem",[["CoreProblemStated",{"node":"az5af9b6v6zn","text":"Agua","order":1}]],1795779000.9404688,109,0],["urtf2pqggdx3er5eb5rf","jzwkhpx5wv98npya",[["CoreProblemWithdrawn",{"node":"az5af9b6v6zn","text":"Agua","order":1}]],1795779000.967626,110,0],["dbrwmst8epu5v9zb2w9k","d56zu73xrjpgqjem",[["CandidateProposed",{"candidate":"2dc2xqbj9zwb","text":"Falta agua","order":1,"author":"d56zu73xrjpgqjem","idea":null,"answer":null}]],1795779000.988163,111,0],["9wsxue8ecywpy57nuazx","dnenppbd7twfyh2j",[["CandidateProposed",{"candidate":"e4qbte5jrzty","text":"El agua llega pocas horas","order":2,"author":null,"idea":"qzn7m5ygrdwp","answer":null}]],1795779001.028858,112,0],["m87tb8b3ktepa5bfuqvd","wxmm85zubjvjr9yt",[["CandidateProposed",{"candidate":"vr3262s4p8pv","text":"Se pierde agua en la red","order":3,"author":"wxmm85zubjvjr9yt","idea":null,"answer":null}]],1795779001.1069746,113,0],["d7f3t74kjvg7jtgnydrt","d56zu73xrjpgqjem",[["CandidateReworded",{"candidate":"2dc2xqbj9zwb","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795779001.1509092,114,0],["8x2mzjecen2d5dfuf93m","jzwkhpx5wv98npya",[["CandidateReworded",{"candidate":"2dc2xqbj9zwb","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}]],1795779001.1864884,115,0],["a5j9m2gkdt5mqwa4en8s","d56zu73xrjpgqjem",[["CandidateReworded",{"candidate":"2dc2xqbj9zwb","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795779001.2131639,116,0],["mju76cujbqj5q8g6nyqp","wxmm85zubjvjr9yt",[["CandidateWithdrawn",{"candidate":"vr3262s4p8pv"}]],1795779001.2763467,117,0],["rgbrffkp62auh5a5fmje","wxmm85zubjvjr9yt",[["CandidateReturned",{"candidate":"vr3262s4p8pv"}]],1795779001.304835,118,0],["gtrcrdwtww7cqcnmfp4p","4zrsrdmbxhcbcmg5",[["CandidateWeighed",{"candidate":"2dc2xqbj9zwb","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}]],1795779001.3656747,119,0],["rbtfggh3pbtnz6zzfsc4","4zrsrdmbxhcbcmg5",[["CandidateWeighed",{"candidate":"2dc2xqbj9zwb","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}]],1795779001.4077206,120,0],["nhyhx6w2czb3y7f7mn2h","4zrsrdmbxhcbcmg5",[["CandidateWeighed",{"candidate":"2dc2xqbj9zwb","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}]],1795779001.4498615,121,0],["eqd85mdm6e9mguhscfxe","jzwkhpx5wv98npya",[["PaperPreferencesEntered",{"before":null,"after":{"candidate":"e4qbte5jrzty","sector":"people","people":2}}]],1795779001.629621,127,0],["5qwcndga9a2ram8g6jre","jzwkhpx5wv98npya",[["CoreProblemStated",{"node":"2fxsapry36mt","text":"Falta agua en la ribera","order":2}],["CandidatePlaced",{"candidate":"2dc2xqbj9zwb","before":null,"after":"2fxsapry36mt"}]],1795779001.676159,129,131],["dpf7zqjpjhrn2qs7fxn5","jzwkhpx5wv98npya",[["CandidatePlaced",{"candidate":"2dc2xqbj9zwb","before":"2fxsapry36mt","after":null}],["NodeReworded",{"node":"2fxsapry36mt","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}],["CandidatePlaced",{"candidate":"e4qbte5jrzty","before":null,"after":"2fxsapry36mt"}],["IdeaPlaced",{"idea":"qzn7m5ygrdwp","node":"2fxsapry36mt"}]],1795779001.7404578,137,0],["4227k69spu3pyf622jz5","jzwkhpx5wv98npya",[["CauseAdded",{"node":"kqf633aeuqmc","text":"Nadie avisa de los cortes","effect":"2fxsapry36mt","order":4}],["IdeaPlaced",{"idea":"dbtbk3hsuwa9","node":"kqf633aeuqmc"}]],1795779001.8192425,146,148],["kvmjzz8wu5rakrmpth8p","dnenppbd7twfyh2j",[["NodeSetAside",{"node":"bsyudcuugc6w","text":"2. El pozo se seca","order":5}],["IdeaPlaced",{"idea":"vurcc7mrwqmm","node":"bsyudcuugc6w"}]],1795779001.9078128,154,0],["sp85tegfwvsw72tsdhdx","dnenppbd7twfyh2j",[["BranchRestored",{"node":"bsyudcuugc6w","cut":[],"joined":[["bsyudcuugc6w","2fxsapry36mt"]]}]],1795779001.9365432,156,0],["amvasx5q69k6cymad47k","d56zu73xrjpgqjem",[["CauseAdded",{"node":"rp7vtwckvdpk","text":"La bomba se descompone y nadie la repara","effect":"2fxsapry36mt","order":6}]],1795779001.961459,157,0],["re2j29wx82d4xcgjcfry","wxmm85zubjvjr9yt",[["CauseAdded",{"node":"d85ng59wyvds","text":"No hay refacciones","effect":"rp7vtwckvdpk","order":7}]],1795779001.9758773,158,0],["darpztmaunqnvvynqpwf","wxmm85zubjvjr9yt",[["CauseAdded",{"node":"axaqq85htzxe","text":"Fugas en la red","effect":"2fxsapry36mt","order":8}]],1795779002.0060375,159,0],["j2u5udxqcc9wyv6bduwq","4zrsrdmbxhcbcmg5",[["EffectAdded",{"node":"tkuq9ptzesyx","text":"Las familias compran pipas","cause":"2fxsapry36mt","order":9}]],1795779002.030061,160,0],["kcfycb58ezpd7wpwdrmx","4zrsrdmbxhcbcmg5",[["EffectAdded",{"node":"enmeyjpj9kza","text":"Gastan un quinto de su ingreso","cause":"tkuq9ptzesyx","order":10}]],1795779002.0510476,161,0],["p865akrm3zjxg7eycdv9","d56zu73xrjpgqjem",[["NodeReworded",{"node":"axaqq85htzxe","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}]],1795779002.0634136,162,0],["wa34x7x6uu9rz9k8sy24","wxmm85zubjvjr9yt",[["NodeReworded",{"node":"axaqq85htzxe","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}]],1795779002.0759225,163,0],["9cpmt59u3uvz86yg33x7","d56zu73xrjpgqjem",[["NodeReworded",{"node":"axaqq85htzxe","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}]],1795779002.088106,164,0],["kpeb4tbgbk7w9wsj2w6p","wxmm85zubjvjr9yt",[["NodeMoved",{"node":"d85ng59wyvds","cut":[["d85ng59wyvds","rp7vtwckvdpk"]],"joined":[["d85ng59wyvds","axaqq85htzxe"]]}]],1795779002.102339,165,0],["mfwdrbywq55ne3svzvtt","wxmm85zubjvjr9yt",[["NodesLinked",{"node":"d85ng59wyvds","cut":[],"joined":[["d85ng59wyvds","rp7vtwckvdpk"]]}]],1795779002.1201663,166,0],["xwvj9m3wdjwb2gbcdwdg","wxmm85zubjvjr9yt",[["NodesUnlinked",{"node":"d85ng59wyvds","cut":[["d85ng59wyvds","axaqq85htzxe"]],"joined":[]}]],1795779002.143943,167,0],["p9nyhvgfr8ndvtz4vk2b","d56zu73xrjpgqjem",[["NodeReworded",{"node":"rp7vtwckvdpk","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}],["NodeSplitOff",{"node":"b7amc5r7drmx","of":"rp7vtwckvdpk","text":"Nadie repara la bomba","order":11,"links":[["b7amc5r7drmx","2fxsapry36mt"]]}]],1795779002.164432,168,0],["puj6bavnf3zqj6aqcgu4","d56zu73xrjpgqjem",[["NodesMerged",{"node":"b7amc5r7drmx","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"d85ng59wyvds","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["d85ng59wyvds","rp7vtwckvdpk"]]}],"joined":[["b7amc5r7drmx","rp7vtwckvdpk"]],"cut":[]}]],1795779002.2304049,173,0],["fh9an88rk5pp24fsva2m","4zrsrdmbxhcbcmg5",[["BranchParked",{"node":"enmeyjpj9kza","cut":[["tkuq9ptzesyx","enmeyjpj9kza"]],"joined":[]}]],1795779002.245013,174,0],["7za8wvp5ngn7t7ecft25","4zrsrdmbxhcbcmg5",[["BranchRestored",{"node":"enmeyjpj9kza","cut":[],"joined":[["tkuq9ptzesyx","enmeyjpj9kza"]]}]],1795779002.268173,175,0],["yeyhbcmm4dny3gvgmut6","jzwkhpx5wv98npya",[["OperationTakenBack",{"op":"jpry89y3skjbsbhjvcvs","again":false}],["NodeReturned",{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}]],1795779002.3642902,180,182],["zcek4mh4gafgdfkv8vzb","wxmm85zubjvjr9yt",[["NodeRemoved",{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}]],1795779002.436864,188,0],["vvu2pff8d5emy8saark3","4zrsrdmbxhcbcmg5",[["NodeReturned",{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}],["BranchRestored",{"node":"enmeyjpj9kza","cut":[],"joined":[["tkuq9ptzesyx","enmeyjpj9kza"]]}]],1795779002.4487746,189,0],["3t32uujrwru2mhrxk7w8","wxmm85zubjvjr9yt",[["CauseAdded",{"node":"yhnphtw8chdy","text":"Tarifas que no alcanzan","effect":"2fxsapry36mt","order":12}]],1795779002.526518,193,0],["73qhaybsu76fn49qwbnb","wxmm85zubjvjr9yt",[["BranchParked",{"node":"axaqq85htzxe","cut":[["axaqq85htzxe","2fxsapry36mt"]],"joined":[]}]],1795779002.5441,194,0],["5ehc8t8fb284p4f8mehf","jzwkhpx5wv98npya",[["NodeBrought",{"node":"2n7cx366zq7d","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["2n7cx366zq7d","2fxsapry36mt"]]}],["NodeBrought",{"node":"s9as9q3v8qcs","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["s9as9q3v8qcs","2n7cx366zq7d"]]}]],1795779002.5715652,195,0],["eq5tmusq3m6qkejh7y7n","jzwkhpx5wv98npya",[["ArrowsRestored",{"node":"2fxsapry36mt","cut":[["yhnphtw8chdy","2fxsapry36mt"],["2n7cx366zq7d","2fxsapry36mt"],["s9as9q3v8qcs","2n7cx366zq7d"]],"joined":[]}],["NodeRemoved",{"node":"yhnphtw8chdy","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}],["NodeRemoved",{"node":"2n7cx366zq7d","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}],["NodeRemoved",{"node":"s9as9q3v8qcs","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}],["ArrowsRestored",{"node":"2fxsapry36mt","cut":[],"joined":[["axaqq85htzxe","2fxsapry36mt"]]}]],1795779002.6435316,199,0]],"undone":[],"taken":[["jpry89y3skjbsbhjvcvs","wxmm85zubjvjr9yt",[["NodeRemoved",{"node":"enmeyjpj9kza","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tkuq9ptzesyx","enmeyjpj9kza"]]}]],1795779002.335998,179,0]]}');
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
