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
INSERT INTO "codes" VALUES('WEX58Z','mavx4t7funav','3qc9husne3sn');
INSERT INTO "codes" VALUES('XAR75L','mavx4t7funav','y62z5xfv9b6u');
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
INSERT INTO "events" VALUES(1,'mavx4t7funav',1,'6k4upkyr2br4ymhd4a5v','PlanCreated','{"plan":"mavx4t7funav","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79580078138419890407e+09,1,NULL);
INSERT INTO "events" VALUES(2,'mavx4t7funav',2,'ypvv8fvgsefefsveh5qc','GroupAdded','{"group":"3qc9husne3sn","name":"Mesa 1","topic":"Agua potable","code":"WEX-58Z"}','uqny3k23fkr2p2jb',1.79580078139310121533e+09,1,NULL);
INSERT INTO "events" VALUES(3,'mavx4t7funav',3,'6unb3dsdutfrfb7ea3c8','GroupRenamed','{"group":"3qc9husne3sn","name":"Mesa del agua","topic":"Agua potable y riego"}','uqny3k23fkr2p2jb',1.79580078139609575268e+09,1,NULL);
INSERT INTO "events" VALUES(4,'mavx4t7funav',4,'abptf7n83bzt36xkrma4','PlanPeriodSet','{"start":"2027-01-01","end":"2028-12-31"}','uqny3k23fkr2p2jb',1.79580078139797973636e+09,1,NULL);
INSERT INTO "events" VALUES(5,'mavx4t7funav',5,'dchk68qdbk8r53f2p7sr','GroupAdded','{"group":"y62z5xfv9b6u","name":"Mesa 2","topic":"","code":"LUP-34R"}','uqny3k23fkr2p2jb',1.79580078140004229542e+09,1,NULL);
INSERT INTO "events" VALUES(6,'mavx4t7funav',6,'nz65amvyz4tufr7xp6q7','DoorClosed','{"group":"y62z5xfv9b6u"}','uqny3k23fkr2p2jb',1.79580078140197539333e+09,1,NULL);
INSERT INTO "events" VALUES(7,'mavx4t7funav',7,'jwyhqkvp43m23sf3cb8c','CodeRenewed','{"group":"y62z5xfv9b6u","code":"XAR-75L"}','uqny3k23fkr2p2jb',1.79580078140421390536e+09,1,NULL);
INSERT INTO "events" VALUES(8,'mavx4t7funav',8,'y74xuh39ns4zu3qxsx2j','DoorOpened','{"group":"y62z5xfv9b6u"}','uqny3k23fkr2p2jb',1.79580078140640664102e+09,1,NULL);
INSERT INTO "events" VALUES(9,'mavx4t7funav',9,'g9k3bwjfy9ctse55pxkz','LatecomersRuled','{"group":"y62z5xfv9b6u","observe":true}','uqny3k23fkr2p2jb',1.79580078140820384021e+09,1,NULL);
INSERT INTO "events" VALUES(10,'mavx4t7funav',10,'jvvjswswzbrnm4uwyfeq','GroupArchived','{"group":"y62z5xfv9b6u"}','uqny3k23fkr2p2jb',1.79580078141000676157e+09,1,NULL);
INSERT INTO "events" VALUES(11,'mavx4t7funav',11,'vk3bqb69ajjrcq5ybavt','GroupBroughtBack','{"group":"y62z5xfv9b6u"}','uqny3k23fkr2p2jb',1.7958007814125144482e+09,1,NULL);
INSERT INTO "events" VALUES(12,'mavx4t7funav',12,'p69rxwkb82rawufxd2kk','GroupArchived','{"group":"y62z5xfv9b6u"}','uqny3k23fkr2p2jb',1.79580078141435718532e+09,1,NULL);
INSERT INTO "events" VALUES(13,'mavx4t7funav',13,'pm8ydnd7tjvzpjespkzn','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','uqny3k23fkr2p2jb',1.79580078141648936266e+09,1,NULL);
INSERT INTO "events" VALUES(14,'mavx4t7funav',14,'pjqkw7uuayx842k8m72d','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','uqny3k23fkr2p2jb',1.79580078141838741295e+09,1,NULL);
INSERT INTO "events" VALUES(15,'mavx4t7funav',15,'juay3tqxgvhyzt7kgrrj','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','uqny3k23fkr2p2jb',1.79580078142022895809e+09,1,NULL);
INSERT INTO "events" VALUES(16,'mavx4t7funav',16,'zhsjtywvqu4z4m7x6azw','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','uqny3k23fkr2p2jb',1.79580078142207312584e+09,1,NULL);
INSERT INTO "events" VALUES(17,'3qc9husne3sn',1,'xfkuyagg4yz6kndryxhq','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','uqny3k23fkr2p2jb',1.79580078143126273151e+09,1,NULL);
INSERT INTO "events" VALUES(18,'3qc9husne3sn',2,'hs2qefxamm77wf4wnadd','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','uqny3k23fkr2p2jb',1.79580078143333458895e+09,1,NULL);
INSERT INTO "events" VALUES(19,'3qc9husne3sn',3,'yprsfbntwx2aumqacf98','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','uqny3k23fkr2p2jb',1.79580078143539857869e+09,1,NULL);
INSERT INTO "events" VALUES(20,'3qc9husne3sn',4,'zsmbc2y7vbgethfng7cg','StakeholderSet','{"stakeholder":"cc99xx633fwp","before":null,"after":{"stakeholder":"cc99xx633fwp","name":"Presidencia municipal","has":[],"present":false,"order":1}}','uqny3k23fkr2p2jb',1.79580078143741917609e+09,1,NULL);
INSERT INTO "events" VALUES(21,'3qc9husne3sn',5,'kqtgh2rbq5urdwmyj9jv','StakeholderSet','{"stakeholder":"cc99xx633fwp","before":{"stakeholder":"cc99xx633fwp","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"cc99xx633fwp","name":"Presidencia","has":["stake"],"present":true,"order":1}}','uqny3k23fkr2p2jb',1.79580078143934059138e+09,1,NULL);
INSERT INTO "events" VALUES(22,'3qc9husne3sn',6,'epf5j7ynys83k9f8qk68','StakeholderSet','{"stakeholder":"gqkrwatpwzh2","before":null,"after":{"stakeholder":"gqkrwatpwzh2","name":"Nadie","has":[],"present":false,"order":2}}','uqny3k23fkr2p2jb',1.79580078144139480595e+09,1,NULL);
INSERT INTO "events" VALUES(23,'3qc9husne3sn',7,'rr4np3hweq5hhzjkd4xp','StakeholderSet','{"stakeholder":"gqkrwatpwzh2","before":{"stakeholder":"gqkrwatpwzh2","name":"Nadie","has":[],"present":false,"order":2},"after":null}','uqny3k23fkr2p2jb',1.79580078144324874873e+09,1,NULL);
INSERT INTO "events" VALUES(24,'3qc9husne3sn',8,'hu4eeunpbfycp7vg3f2y','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','uqny3k23fkr2p2jb',1.79580078144527125359e+09,1,NULL);
INSERT INTO "events" VALUES(25,'3qc9husne3sn',9,'vmgq89gzvxhcm5wqr8t6','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','uqny3k23fkr2p2jb',1.79580078144710016249e+09,1,NULL);
INSERT INTO "events" VALUES(26,'3qc9husne3sn',10,'s9q7uahcvdaef6wpbdsg','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','uqny3k23fkr2p2jb',1.79580078144914412493e+09,1,NULL);
INSERT INTO "events" VALUES(27,'3qc9husne3sn',11,'t5be3h938cuv8jm752uw','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','uqny3k23fkr2p2jb',1.7958007814510564804e+09,1,NULL);
INSERT INTO "events" VALUES(28,'3qc9husne3sn',12,'yd897v7vyababj7tuged','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','uqny3k23fkr2p2jb',1.79580078145324540141e+09,1,NULL);
INSERT INTO "events" VALUES(29,'3qc9husne3sn',13,'n4g98zcmmsq3dpz48ra6','StageOpened','{"stage":"brainstorm"}','uqny3k23fkr2p2jb',1.79580078145521092412e+09,1,NULL);
INSERT INTO "events" VALUES(30,'3qc9husne3sn',14,'wdghwcenu3rhmjavdq7v','AgendaItemSet','{"item":"269bcnfhhggj","before":null,"after":{"item":"269bcnfhhggj","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','uqny3k23fkr2p2jb',1.79580078145719432836e+09,1,NULL);
INSERT INTO "events" VALUES(31,'3qc9husne3sn',15,'4ud955cmt8e8zhrfaehw','AgendaItemSet','{"item":"jkhfuhtr4wmn","before":null,"after":{"item":"jkhfuhtr4wmn","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','uqny3k23fkr2p2jb',1.79580078145903182032e+09,1,NULL);
INSERT INTO "events" VALUES(32,'3qc9husne3sn',16,'rfmzmemtwbedr5mtf2e6','AgendaItemSet','{"item":"269bcnfhhggj","before":{"item":"269bcnfhhggj","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"269bcnfhhggj","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','uqny3k23fkr2p2jb',1.79580078146106982234e+09,1,NULL);
INSERT INTO "events" VALUES(33,'3qc9husne3sn',17,'x8e7eqagmapp9r6jf5bz','AgendaItemSet','{"item":"269bcnfhhggj","before":{"item":"269bcnfhhggj","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"269bcnfhhggj","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','uqny3k23fkr2p2jb',1.79580078146298718457e+09,1,NULL);
INSERT INTO "events" VALUES(34,'3qc9husne3sn',18,'x8e7eqagmapp9r6jf5bz','AgendaItemSet','{"item":"jkhfuhtr4wmn","before":{"item":"jkhfuhtr4wmn","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"jkhfuhtr4wmn","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','uqny3k23fkr2p2jb',1.79580078146298718457e+09,1,NULL);
INSERT INTO "events" VALUES(35,'3qc9husne3sn',19,'xna9b272d54hrbz97fv3','TimerSet','{"before":null,"after":{"item":"269bcnfhhggj","seconds":360,"ends":1795801141.4652183,"left":null,"stage":"brainstorm","veiled":""}}','uqny3k23fkr2p2jb',1.79580078146525335316e+09,1,NULL);
INSERT INTO "events" VALUES(36,'3qc9husne3sn',20,'hwenk2m5rnpz3pgz5y4b','TimerSet','{"before":{"item":"269bcnfhhggj","seconds":360,"ends":1795801141.4652183,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"269bcnfhhggj","seconds":360,"ends":null,"left":359.9980671405792,"stage":"brainstorm","veiled":""}}','uqny3k23fkr2p2jb',1.79580078146718287467e+09,1,NULL);
INSERT INTO "events" VALUES(37,'3qc9husne3sn',21,'5ph3w8ut7m98c65aewen','TimerSet','{"before":{"item":"269bcnfhhggj","seconds":360,"ends":null,"left":359.9980671405792,"stage":"brainstorm","veiled":""},"after":{"item":"269bcnfhhggj","seconds":360,"ends":1795801141.4672678,"left":null,"stage":"brainstorm","veiled":""}}','uqny3k23fkr2p2jb',1.79580078146923136713e+09,1,NULL);
INSERT INTO "events" VALUES(38,'3qc9husne3sn',22,'9sv44j7rw5b8rmnr9mh6','TimerSet','{"before":{"item":"269bcnfhhggj","seconds":360,"ends":1795801141.4672678,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"269bcnfhhggj","seconds":480,"ends":1795801261.4672678,"left":null,"stage":"brainstorm","veiled":""}}','uqny3k23fkr2p2jb',1.79580078147115731242e+09,1,NULL);
INSERT INTO "events" VALUES(39,'3qc9husne3sn',23,'bvppsffmkd6xrhwye6yn','ReadinessSaid','{"person":"unveg6z88fhjgkdh","about":"269bcnfhhggj","ready":true}','unveg6z88fhjgkdh',1.79580078147316598898e+09,1,NULL);
INSERT INTO "events" VALUES(40,'3qc9husne3sn',24,'ycvfkq9mj3dufryyjygd','TimerSet','{"before":{"item":"269bcnfhhggj","seconds":480,"ends":1795801261.4672678,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":null,"seconds":180,"ends":1795800961.4750896,"left":null,"stage":"brainstorm","veiled":""}}','uqny3k23fkr2p2jb',1.79580078147511792182e+09,1,NULL);
INSERT INTO "events" VALUES(41,'3qc9husne3sn',25,'9ub4nt54cyecbhngeqyg','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795800961.4750896,"left":null,"stage":"brainstorm","veiled":""},"after":null}','uqny3k23fkr2p2jb',1.79580078147712039944e+09,1,NULL);
INSERT INTO "events" VALUES(42,'3qc9husne3sn',26,'xdr3jyzpw44wgkwabvwd','AgendaItemSet','{"item":"269bcnfhhggj","before":{"item":"269bcnfhhggj","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','uqny3k23fkr2p2jb',1.79580078147904491424e+09,1,NULL);
INSERT INTO "events" VALUES(43,'3qc9husne3sn',27,'373gmbf6bj4rrvmh54ng','StageOpened','{"stage":"viewpoints"}','uqny3k23fkr2p2jb',1.79580078148100209236e+09,1,NULL);
INSERT INTO "events" VALUES(44,'3qc9husne3sn',28,'ncawuqyazzc3t7tabmqd','QuestionAdded','{"question":"9abvnzmy92r4","text":"¿Quién lo paga hoy?","order":1}','uqny3k23fkr2p2jb',1.79580078148298621174e+09,1,NULL);
INSERT INTO "events" VALUES(45,'3qc9husne3sn',29,'yegagtu2u7ve893mgf6q','QuestionAdded','{"question":"wxp624nj9ycx","text":"¿Y mañana?","order":2}','uqny3k23fkr2p2jb',1.79580078148507356642e+09,1,NULL);
INSERT INTO "events" VALUES(46,'3qc9husne3sn',30,'p9y6d3phbscvzhv4g6gx','QuestionDropped','{"question":"wxp624nj9ycx","text":"¿Y mañana?","order":2}','uqny3k23fkr2p2jb',1.79580078148704481121e+09,1,NULL);
INSERT INTO "events" VALUES(47,'3qc9husne3sn',31,'36xbv5e469nhjqm4cewg','AnswerGiven','{"answer":"wwm2b5qwtv4x","question":"causes","author":"unveg6z88fhjgkdh","sector":"people","text":"Las tuberías son viejas","order":1,"caucus":false}','unveg6z88fhjgkdh',1.79580078148912477492e+09,1,NULL);
INSERT INTO "events" VALUES(48,'3qc9husne3sn',32,'832enn495y24shzjf5ft','AnswerGiven','{"answer":"hvqn5p8r4crk","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2,"caucus":false}','uqny3k23fkr2p2jb',1.79580078149120569226e+09,1,NULL);
INSERT INTO "events" VALUES(49,'3qc9husne3sn',33,'zn4j9xr486bgxpn4zrnw','AnswerGiven','{"answer":"4jtufnynk65q","question":"9abvnzmy92r4","author":"u9cvvfa8mj4bwpx9","sector":"government","text":"El municipio","order":3,"caucus":false}','u9cvvfa8mj4bwpx9',1.79580078149331784243e+09,1,NULL);
INSERT INTO "events" VALUES(50,'3qc9husne3sn',34,'55a8jzbavhg8v46kkw9m','AnswerReworded','{"answer":"wwm2b5qwtv4x","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','unveg6z88fhjgkdh',1795800781.49546,1,NULL);
INSERT INTO "events" VALUES(51,'3qc9husne3sn',35,'uv25vsk5rsykp75ya87v','AnswerWithdrawn','{"answer":"4jtufnynk65q"}','u9cvvfa8mj4bwpx9',1.79580078149749279015e+09,1,NULL);
INSERT INTO "events" VALUES(52,'3qc9husne3sn',36,'6dcjutrkxg4n26qq9g3j','OperationUndone','{"op":"uv25vsk5rsykp75ya87v"}','u9cvvfa8mj4bwpx9',1.79580078150013303754e+09,1,NULL);
INSERT INTO "events" VALUES(53,'3qc9husne3sn',37,'6dcjutrkxg4n26qq9g3j','AnswerReturned','{"answer":"4jtufnynk65q"}','u9cvvfa8mj4bwpx9',1.79580078150013303754e+09,1,NULL);
INSERT INTO "events" VALUES(54,'3qc9husne3sn',38,'ep4bbr573qb2gfupb9nv','AnswersShown','{}','uqny3k23fkr2p2jb',1.79580078150244140623e+09,1,NULL);
INSERT INTO "events" VALUES(55,'3qc9husne3sn',39,'w9q7d5bmu9a6yex6zqe6','AnswersHidden','{}','uqny3k23fkr2p2jb',1.79580078150442171095e+09,1,NULL);
INSERT INTO "events" VALUES(56,'3qc9husne3sn',40,'67a38y5rgcg3hcsunz2a','AnswersShown','{}','uqny3k23fkr2p2jb',1.79580078150635528565e+09,1,NULL);
INSERT INTO "events" VALUES(57,'3qc9husne3sn',41,'zxfh2zf6vua3f3r932k8','QuestionShown','{"question":"causes"}','uqny3k23fkr2p2jb',1795800781.50825,1,NULL);
INSERT INTO "events" VALUES(58,'3qc9husne3sn',42,'d9yfbhrctbx7mfcrvfkx','PositionTaken','{"answer":"wwm2b5qwtv4x","person":"u9cvvfa8mj4bwpx9","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','u9cvvfa8mj4bwpx9',1.79580078151032662388e+09,1,NULL);
INSERT INTO "events" VALUES(59,'3qc9husne3sn',43,'hr5fpfgdmjy5aczhu6pw','PositionTaken','{"answer":"wwm2b5qwtv4x","person":"u9cvvfa8mj4bwpx9","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','u9cvvfa8mj4bwpx9',1.79580078151240110401e+09,1,NULL);
INSERT INTO "events" VALUES(60,'3qc9husne3sn',44,'gvjnkxa83sxexmr32sqs','PositionTaken','{"answer":"wwm2b5qwtv4x","person":"u9cvvfa8mj4bwpx9","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','u9cvvfa8mj4bwpx9',1.79580078151457476617e+09,1,NULL);
INSERT INTO "events" VALUES(61,'3qc9husne3sn',45,'bd4x7uqrpuk8fgpcgg2d','AnswerReworded','{"answer":"wwm2b5qwtv4x","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','unveg6z88fhjgkdh',1.7958007815166125297e+09,1,NULL);
INSERT INTO "events" VALUES(62,'3qc9husne3sn',46,'2fsttxms58gq87bqd4n6','PositionTaken','{"answer":"wwm2b5qwtv4x","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','uqny3k23fkr2p2jb',1.79580078151868104932e+09,1,NULL);
INSERT INTO "events" VALUES(63,'3qc9husne3sn',47,'85y7vp23en6nn2trnpt3','PositionTaken','{"answer":"wwm2b5qwtv4x","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','uqny3k23fkr2p2jb',1.79580078152068448073e+09,1,NULL);
INSERT INTO "events" VALUES(64,'3qc9husne3sn',48,'3eeck8pdvzehuw7k427k','PositionTaken','{"answer":"wwm2b5qwtv4x","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','uqny3k23fkr2p2jb',1.79580078152281761173e+09,1,NULL);
INSERT INTO "events" VALUES(65,'3qc9husne3sn',49,'dwn9yyc94m77vmqgrmrf','IdeasAdded','{"ideas":[{"idea":"mwrkkw66q7zd","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"unveg6z88fhjgkdh","sector":"people","paper":[],"repeated":0,"blank":0}','uqny3k23fkr2p2jb',1.79580078152504968641e+09,1,NULL);
INSERT INTO "events" VALUES(66,'3qc9husne3sn',50,'dwn9yyc94m77vmqgrmrf','AnswerTaken','{"answer":"wwm2b5qwtv4x","idea":"mwrkkw66q7zd"}','uqny3k23fkr2p2jb',1.79580078152504968641e+09,1,NULL);
INSERT INTO "events" VALUES(67,'3qc9husne3sn',51,'qk7df25sbdkf3ku2yffk','OperationUndone','{"op":"dwn9yyc94m77vmqgrmrf"}','uqny3k23fkr2p2jb',1.79580078152750039098e+09,1,NULL);
INSERT INTO "events" VALUES(68,'3qc9husne3sn',52,'qk7df25sbdkf3ku2yffk','AnswerLeft','{"answer":"wwm2b5qwtv4x","idea":"mwrkkw66q7zd"}','uqny3k23fkr2p2jb',1.79580078152750039098e+09,1,NULL);
INSERT INTO "events" VALUES(69,'3qc9husne3sn',53,'qk7df25sbdkf3ku2yffk','IdeasWithdrawn','{"ideas":["mwrkkw66q7zd"]}','uqny3k23fkr2p2jb',1.79580078152750039098e+09,1,NULL);
INSERT INTO "events" VALUES(70,'3qc9husne3sn',54,'wncht665237nheumg76x','OperationRedone','{"op":"dwn9yyc94m77vmqgrmrf"}','uqny3k23fkr2p2jb',1.7958007815299532414e+09,1,NULL);
INSERT INTO "events" VALUES(71,'3qc9husne3sn',55,'wncht665237nheumg76x','IdeasAdded','{"ideas":[{"idea":"mwrkkw66q7zd","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"unveg6z88fhjgkdh","sector":"people","paper":[],"repeated":0,"blank":0}','uqny3k23fkr2p2jb',1.7958007815299532414e+09,1,NULL);
INSERT INTO "events" VALUES(72,'3qc9husne3sn',56,'wncht665237nheumg76x','AnswerTaken','{"answer":"wwm2b5qwtv4x","idea":"mwrkkw66q7zd"}','uqny3k23fkr2p2jb',1.7958007815299532414e+09,1,NULL);
INSERT INTO "events" VALUES(73,'3qc9husne3sn',57,'4cxtgkpm8n32dbuefz28','StageOpened','{"stage":"brainstorm"}','uqny3k23fkr2p2jb',1.79580078153221249582e+09,1,NULL);
INSERT INTO "events" VALUES(74,'3qc9husne3sn',58,'z52c64j9seh5mjjzvpcw','IdeasAdded','{"ideas":[{"idea":"ys9cyq8beq4e","text":"El agua llega dos horas al día"}],"order":2,"author":"unveg6z88fhjgkdh","sector":"people","paper":[],"repeated":0,"blank":0}','unveg6z88fhjgkdh',1.79580078153431487082e+09,1,NULL);
INSERT INTO "events" VALUES(75,'3qc9husne3sn',59,'vspvede6veuu4nbcadrq','IdeasAdded','{"ideas":[{"idea":"47pazu7f7bt6","text":"Hay agua solo dos horas"}],"order":3,"author":"u9cvvfa8mj4bwpx9","sector":"government","paper":[],"repeated":0,"blank":0}','u9cvvfa8mj4bwpx9',1.79580078153634977345e+09,1,NULL);
INSERT INTO "events" VALUES(76,'3qc9husne3sn',60,'3z4mb2swv2sp89v7ymn7','IdeasAdded','{"ideas":[{"idea":"qtjw3q8tu9qk","text":"La bomba se descompone"},{"idea":"nze8twpuwrzd","text":"2. El pozo se seca"}],"order":4,"author":"smfzwm5u8e2wss68","sector":"civil_society","paper":[],"repeated":1,"blank":1}','smfzwm5u8e2wss68',1.79580078153853678704e+09,1,NULL);
INSERT INTO "events" VALUES(77,'3qc9husne3sn',61,'zjx647gx7qn529gbgvhg','IdeasAdded','{"ideas":[{"idea":"7vpn5rywfkpj","text":"Nadie avisa de los cortes"}],"order":6,"author":"uqny3k23fkr2p2jb","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','uqny3k23fkr2p2jb',1.79580078154056763648e+09,1,NULL);
INSERT INTO "events" VALUES(78,'3qc9husne3sn',62,'ucxzga5teg6fsszww8q3','IdeaReworded','{"idea":"ys9cyq8beq4e","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','unveg6z88fhjgkdh',1.79580078154256701471e+09,1,NULL);
INSERT INTO "events" VALUES(79,'3qc9husne3sn',63,'savn9ztqgytey5fmtk5a','IdeasRevealed','{}','uqny3k23fkr2p2jb',1.7958007815444767475e+09,1,NULL);
INSERT INTO "events" VALUES(80,'3qc9husne3sn',64,'3ukztqcz8u6qhhejtrf7','IdeasHidden','{}','uqny3k23fkr2p2jb',1.79580078154632472994e+09,1,NULL);
INSERT INTO "events" VALUES(81,'3qc9husne3sn',65,'vtvw6ccmn5myw3v59whb','IdeasRevealed','{}','uqny3k23fkr2p2jb',1.79580078154810476301e+09,1,NULL);
INSERT INTO "events" VALUES(82,'3qc9husne3sn',66,'nzyb4pq9ha982wzfdeuu','IdeaSupported','{"idea":"ys9cyq8beq4e","person":"u9cvvfa8mj4bwpx9","sector":"government"}','u9cvvfa8mj4bwpx9',1.79580078154991102214e+09,1,NULL);
INSERT INTO "events" VALUES(83,'3qc9husne3sn',67,'rts3sujvypn3zpk4djb3','SupportWithdrawn','{"idea":"ys9cyq8beq4e","person":"u9cvvfa8mj4bwpx9","sector":"government"}','u9cvvfa8mj4bwpx9',1.79580078155176234245e+09,1,NULL);
INSERT INTO "events" VALUES(84,'3qc9husne3sn',68,'kwr2yjb4ad94kcn9khdp','IdeaSupported','{"idea":"7vpn5rywfkpj","person":"smfzwm5u8e2wss68","sector":"civil_society"}','smfzwm5u8e2wss68',1.79580078155365610126e+09,1,NULL);
INSERT INTO "events" VALUES(85,'3qc9husne3sn',69,'rq6dm49fv4dukmahcg3d','PaperCounted','{"idea":"7vpn5rywfkpj","sector":"people","before":4,"after":6}','uqny3k23fkr2p2jb',1.79580078155561923981e+09,1,NULL);
INSERT INTO "events" VALUES(86,'3qc9husne3sn',70,'astmy3me25a84qx9qrxu','IdeasWithdrawn','{"ideas":["nze8twpuwrzd"]}','smfzwm5u8e2wss68',1.79580078155751800533e+09,1,NULL);
INSERT INTO "events" VALUES(87,'3qc9husne3sn',71,'a6799m7jjjmqecd3y2vx','OperationUndone','{"op":"astmy3me25a84qx9qrxu"}','smfzwm5u8e2wss68',1.79580078155973911283e+09,1,NULL);
INSERT INTO "events" VALUES(88,'3qc9husne3sn',72,'a6799m7jjjmqecd3y2vx','IdeasReturned','{"ideas":["nze8twpuwrzd"]}','smfzwm5u8e2wss68',1.79580078155973911283e+09,1,NULL);
INSERT INTO "events" VALUES(89,'3qc9husne3sn',73,'yf589caqbt9fjvgg7pz6','IdeasMerged','{"idea":"wwznwy2kp5zz","text":"El agua llega pocas horas","order":7,"members":["ys9cyq8beq4e","47pazu7f7bt6"]}','u9cvvfa8mj4bwpx9',1.79580078156204509735e+09,1,NULL);
INSERT INTO "events" VALUES(90,'3qc9husne3sn',74,'pa77d5ug7bc7hpvea3jp','MergeChanged','{"idea":"wwznwy2kp5zz","joined":["qtjw3q8tu9qk"],"parted":[]}','u9cvvfa8mj4bwpx9',1.79580078156410193447e+09,1,NULL);
INSERT INTO "events" VALUES(91,'3qc9husne3sn',75,'77tmf6cm6v3vy5vre6cb','MergeChanged','{"idea":"wwznwy2kp5zz","joined":[],"parted":["qtjw3q8tu9qk"]}','u9cvvfa8mj4bwpx9',1.79580078156606817241e+09,1,NULL);
INSERT INTO "events" VALUES(92,'3qc9husne3sn',76,'t5wnjpz3gtg4z9fpbays','IdeasParted','{"idea":"wwznwy2kp5zz","text":"El agua llega pocas horas","order":7,"members":["ys9cyq8beq4e","47pazu7f7bt6"]}','u9cvvfa8mj4bwpx9',1.79580078156799817089e+09,1,NULL);
INSERT INTO "events" VALUES(93,'3qc9husne3sn',77,'kv6pcmw4bj9xv23bsgww','OperationUndone','{"op":"t5wnjpz3gtg4z9fpbays"}','u9cvvfa8mj4bwpx9',1.79580078157013130193e+09,1,NULL);
INSERT INTO "events" VALUES(94,'3qc9husne3sn',78,'kv6pcmw4bj9xv23bsgww','IdeasMerged','{"idea":"wwznwy2kp5zz","text":"El agua llega pocas horas","order":7,"members":["ys9cyq8beq4e","47pazu7f7bt6"]}','u9cvvfa8mj4bwpx9',1.79580078157013130193e+09,1,NULL);
INSERT INTO "events" VALUES(95,'3qc9husne3sn',79,'5zht25f85v8saq28qkxc','ThemeSet','{"theme":"tzc5g9kky9f7","before":null,"after":{"name":"El agua","order":1}}','unveg6z88fhjgkdh',1.79580078157219028478e+09,1,NULL);
INSERT INTO "events" VALUES(96,'3qc9husne3sn',80,'5zht25f85v8saq28qkxc','IdeaThemed','{"idea":"wwznwy2kp5zz","before":null,"after":"tzc5g9kky9f7"}','unveg6z88fhjgkdh',1.79580078157219028478e+09,1,NULL);
INSERT INTO "events" VALUES(97,'3qc9husne3sn',81,'jpbffen2qyzumegmn6ta','ThemeSet','{"theme":"xk8a74238x5x","before":null,"after":{"name":"La bomba","order":2}}','smfzwm5u8e2wss68',1.79580078157436776164e+09,1,NULL);
INSERT INTO "events" VALUES(98,'3qc9husne3sn',82,'jpbffen2qyzumegmn6ta','IdeaThemed','{"idea":"qtjw3q8tu9qk","before":null,"after":"xk8a74238x5x"}','smfzwm5u8e2wss68',1.79580078157436776164e+09,1,NULL);
INSERT INTO "events" VALUES(99,'3qc9husne3sn',83,'syqtc48ffgdatcanywr5','ThemeSet','{"theme":"tzc5g9kky9f7","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','u9cvvfa8mj4bwpx9',1.7958007815764801502e+09,1,NULL);
INSERT INTO "events" VALUES(100,'3qc9husne3sn',84,'xsrksj946kebzqngstfj','IdeaThemed','{"idea":"nze8twpuwrzd","before":null,"after":"xk8a74238x5x"}','u9cvvfa8mj4bwpx9',1.79580078157840228075e+09,1,NULL);
INSERT INTO "events" VALUES(101,'3qc9husne3sn',85,'tzeewmajnuk38ydpjah2','IdeaThemed','{"idea":"qtjw3q8tu9qk","before":"xk8a74238x5x","after":"tzc5g9kky9f7"}','uqny3k23fkr2p2jb',1.79580078158026313784e+09,1,NULL);
INSERT INTO "events" VALUES(102,'3qc9husne3sn',86,'tzeewmajnuk38ydpjah2','IdeaThemed','{"idea":"nze8twpuwrzd","before":"xk8a74238x5x","after":"tzc5g9kky9f7"}','uqny3k23fkr2p2jb',1.79580078158026313784e+09,1,NULL);
INSERT INTO "events" VALUES(103,'3qc9husne3sn',87,'tzeewmajnuk38ydpjah2','ThemeSet','{"theme":"xk8a74238x5x","before":{"name":"La bomba","order":2},"after":null}','uqny3k23fkr2p2jb',1.79580078158026313784e+09,1,NULL);
INSERT INTO "events" VALUES(104,'3qc9husne3sn',88,'e56pht8jvpfte48bukje','OperationUndone','{"op":"tzeewmajnuk38ydpjah2"}','uqny3k23fkr2p2jb',1.79580078158271312714e+09,1,NULL);
INSERT INTO "events" VALUES(105,'3qc9husne3sn',89,'e56pht8jvpfte48bukje','ThemeSet','{"theme":"xk8a74238x5x","before":null,"after":{"name":"La bomba","order":2}}','uqny3k23fkr2p2jb',1.79580078158271312714e+09,1,NULL);
INSERT INTO "events" VALUES(106,'3qc9husne3sn',90,'e56pht8jvpfte48bukje','IdeaThemed','{"idea":"nze8twpuwrzd","before":"tzc5g9kky9f7","after":"xk8a74238x5x"}','uqny3k23fkr2p2jb',1.79580078158271312714e+09,1,NULL);
INSERT INTO "events" VALUES(107,'3qc9husne3sn',91,'e56pht8jvpfte48bukje','IdeaThemed','{"idea":"qtjw3q8tu9qk","before":"tzc5g9kky9f7","after":"xk8a74238x5x"}','uqny3k23fkr2p2jb',1.79580078158271312714e+09,1,NULL);
INSERT INTO "events" VALUES(108,'3qc9husne3sn',92,'yxvxvq6ssfay6betur4x','IdeaThemed','{"idea":"nze8twpuwrzd","before":"xk8a74238x5x","after":null}','smfzwm5u8e2wss68',1.7958007815851464271e+09,1,NULL);
INSERT INTO "events" VALUES(109,'3qc9husne3sn',93,'qxr799eyxktgappyj5m9','ThemeSet','{"theme":"vsa8ktkvmzsb","before":null,"after":{"name":"Otros","order":3}}','unveg6z88fhjgkdh',1.79580078158706355094e+09,1,NULL);
INSERT INTO "events" VALUES(110,'3qc9husne3sn',94,'qxr799eyxktgappyj5m9','IdeaThemed','{"idea":"7vpn5rywfkpj","before":null,"after":"vsa8ktkvmzsb"}','unveg6z88fhjgkdh',1.79580078158706355094e+09,1,NULL);
INSERT INTO "events" VALUES(111,'3qc9husne3sn',95,'56k7cvr842u3d4vuyv5y','IdeaThemed','{"idea":"7vpn5rywfkpj","before":"vsa8ktkvmzsb","after":null}','unveg6z88fhjgkdh',1.79580078158918905262e+09,1,NULL);
INSERT INTO "events" VALUES(112,'3qc9husne3sn',96,'56k7cvr842u3d4vuyv5y','ThemeSet','{"theme":"vsa8ktkvmzsb","before":{"name":"Otros","order":3},"after":null}','unveg6z88fhjgkdh',1.79580078158918905262e+09,1,NULL);
INSERT INTO "events" VALUES(113,'3qc9husne3sn',97,'agnpz6pkykbtfeaqbsur','DotRoundSet','{"round":"vxmfr8gxse2k","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','uqny3k23fkr2p2jb',1.79580078159129524232e+09,1,NULL);
INSERT INTO "events" VALUES(114,'3qc9husne3sn',98,'3g9x2fr2n7gx262yc24d','DotRoundSet','{"round":"vxmfr8gxse2k","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','uqny3k23fkr2p2jb',1.79580078159331083301e+09,1,NULL);
INSERT INTO "events" VALUES(115,'3qc9husne3sn',99,'s32dcadufm5x927htqe6','DotRoundSet','{"round":"sejgc87nnhjg","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','uqny3k23fkr2p2jb',1795800781.59532,1,NULL);
INSERT INTO "events" VALUES(116,'3qc9husne3sn',100,'w9mkatrm2vfasuhyk9uy','DotsPlaced','{"round":"sejgc87nnhjg","idea":"wwznwy2kp5zz","person":"unveg6z88fhjgkdh","sector":"people","before":0,"after":2}','unveg6z88fhjgkdh',1.79580078159734535213e+09,1,NULL);
INSERT INTO "events" VALUES(117,'3qc9husne3sn',101,'nbg48nwqq5cd67eundj6','DotsPlaced','{"round":"sejgc87nnhjg","idea":"wwznwy2kp5zz","person":"u9cvvfa8mj4bwpx9","sector":"government","before":0,"after":1}','u9cvvfa8mj4bwpx9',1.79580078159925770765e+09,1,NULL);
INSERT INTO "events" VALUES(118,'3qc9husne3sn',102,'cbpcfspzg3484jywgfpg','DotsPlaced','{"round":"sejgc87nnhjg","idea":"qtjw3q8tu9qk","person":"smfzwm5u8e2wss68","sector":"civil_society","before":0,"after":1}','smfzwm5u8e2wss68',1.79580078160125160215e+09,1,NULL);
INSERT INTO "events" VALUES(119,'3qc9husne3sn',103,'zbj6hnynugwthgtspbxp','PaperDotsCounted','{"round":"sejgc87nnhjg","idea":"7vpn5rywfkpj","sector":"people","before":0,"after":3}','uqny3k23fkr2p2jb',1.79580078160312056534e+09,1,NULL);
INSERT INTO "events" VALUES(120,'3qc9husne3sn',104,'4jezdprphc3sdsrcz6ju','DotRoundSet','{"round":"sejgc87nnhjg","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','uqny3k23fkr2p2jb',1.79580078160516238214e+09,1,NULL);
INSERT INTO "events" VALUES(121,'3qc9husne3sn',105,'tscft64advrc5asxgdr8','DotRoundSet','{"round":"sejgc87nnhjg","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','uqny3k23fkr2p2jb',1.79580078160703253747e+09,1,NULL);
INSERT INTO "events" VALUES(122,'3qc9husne3sn',106,'5kuw2gfmsctadnb4d6fw','DotRoundSet','{"round":"sejgc87nnhjg","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','uqny3k23fkr2p2jb',1.79580078160902309415e+09,1,NULL);
INSERT INTO "events" VALUES(123,'3qc9husne3sn',107,'g5k6vpny6b59famz9hj4','StageOpened','{"stage":"problem_tree"}','uqny3k23fkr2p2jb',1.79580078161092424396e+09,1,NULL);
INSERT INTO "events" VALUES(124,'3qc9husne3sn',108,'u7yp2gxx32uarbv4sck2','FirstSentenceRuled','{"straight":true}','uqny3k23fkr2p2jb',1.79580078161280751224e+09,1,NULL);
INSERT INTO "events" VALUES(125,'3qc9husne3sn',109,'eqpw5nkmqavgfatxha6p','CoreProblemStated','{"node":"bxxzu6z7d2uj","text":"Agua","order":1}','unveg6z88fhjgkdh',1.79580078161501073834e+09,1,NULL);
INSERT INTO "events" VALUES(126,'3qc9husne3sn',110,'v6qeaftrf5q976hw3gb7','CoreProblemWithdrawn','{"node":"bxxzu6z7d2uj","text":"Agua","order":1}','uqny3k23fkr2p2jb',1.79580078161707973479e+09,1,NULL);
INSERT INTO "events" VALUES(127,'3qc9husne3sn',111,'7rmbqk3ja22cmhbvyw5u','CandidateProposed','{"candidate":"qeb49z6gzmnr","text":"Falta agua","order":1,"author":"unveg6z88fhjgkdh","idea":null,"answer":null}','unveg6z88fhjgkdh',1.79580078161910367006e+09,1,NULL);
INSERT INTO "events" VALUES(128,'3qc9husne3sn',112,'u34xaw3upx36nfr4pyna','CandidateProposed','{"candidate":"9kwq6tcj5yre","text":"El agua llega pocas horas","order":2,"author":null,"idea":"wwznwy2kp5zz","answer":null}','smfzwm5u8e2wss68',1.79580078162119221685e+09,1,NULL);
INSERT INTO "events" VALUES(129,'3qc9husne3sn',113,'2phkvnb2epc3kzczhj47','CandidateProposed','{"candidate":"yrrqxrwerec6","text":"Se pierde agua en la red","order":3,"author":"u9cvvfa8mj4bwpx9","idea":null,"answer":null}','u9cvvfa8mj4bwpx9',1.79580078162324023247e+09,1,NULL);
INSERT INTO "events" VALUES(130,'3qc9husne3sn',114,'ppd84psqxthcembd83ku','CandidateReworded','{"candidate":"qeb49z6gzmnr","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','unveg6z88fhjgkdh',1.79580078162545061113e+09,1,NULL);
INSERT INTO "events" VALUES(131,'3qc9husne3sn',115,'ukh2e9yh2j2guxz5n39s','CandidateReworded','{"candidate":"qeb49z6gzmnr","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','uqny3k23fkr2p2jb',1.79580078162747907633e+09,1,NULL);
INSERT INTO "events" VALUES(132,'3qc9husne3sn',116,'h357k8d2vek8rbs37amg','CandidateReworded','{"candidate":"qeb49z6gzmnr","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','unveg6z88fhjgkdh',1.79580078162954473496e+09,1,NULL);
INSERT INTO "events" VALUES(133,'3qc9husne3sn',117,'pzscnvueefbz5g2wvexf','CandidateWithdrawn','{"candidate":"yrrqxrwerec6"}','u9cvvfa8mj4bwpx9',1.79580078163143038753e+09,1,NULL);
INSERT INTO "events" VALUES(134,'3qc9husne3sn',118,'mwungzrdfy982yqhpg8d','CandidateReturned','{"candidate":"yrrqxrwerec6"}','u9cvvfa8mj4bwpx9',1.79580078163338565828e+09,1,NULL);
INSERT INTO "events" VALUES(135,'3qc9husne3sn',119,'qarr4bu6t33nyabk7j8y','CandidateWeighed','{"candidate":"qeb49z6gzmnr","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','qbe79hkgp3bth89m',1.79580078163548159599e+09,1,NULL);
INSERT INTO "events" VALUES(136,'3qc9husne3sn',120,'gmc57pjs638r57re9ab4','CandidateWeighed','{"candidate":"qeb49z6gzmnr","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','qbe79hkgp3bth89m',1.79580078163757586476e+09,1,NULL);
INSERT INTO "events" VALUES(137,'3qc9husne3sn',121,'4ncasjgtt7pw4ddmdmhf','CandidateWeighed','{"candidate":"qeb49z6gzmnr","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','qbe79hkgp3bth89m',1.79580078163946199416e+09,1,NULL);
INSERT INTO "events" VALUES(138,'3qc9husne3sn',122,'766qkm8kqmme3pwf3rvb','ChoiceMoved','{"phase":"choosing"}','uqny3k23fkr2p2jb',1.79580078164146280284e+09,1,NULL);
INSERT INTO "events" VALUES(139,'3qc9husne3sn',123,'upcph6rd49rhfrrbqxx7','CandidatePreferred','{"voter":"unveg6z88fhjgkdh","before":null,"after":{"candidate":"qeb49z6gzmnr","sector":"people"}}','unveg6z88fhjgkdh',1.79580078164338064186e+09,1,NULL);
INSERT INTO "events" VALUES(140,'3qc9husne3sn',124,'xyzyvz7jg4r85c86baey','CandidatePreferred','{"voter":"u9cvvfa8mj4bwpx9","before":null,"after":{"candidate":"qeb49z6gzmnr","sector":"government"}}','u9cvvfa8mj4bwpx9',1.79580078164547538759e+09,1,NULL);
INSERT INTO "events" VALUES(141,'3qc9husne3sn',125,'m6yeayf7fbp34twa8qg9','CandidatePreferred','{"voter":"smfzwm5u8e2wss68","before":null,"after":{"candidate":"qeb49z6gzmnr","sector":"civil_society"}}','smfzwm5u8e2wss68',1.79580078164732313155e+09,1,NULL);
INSERT INTO "events" VALUES(142,'3qc9husne3sn',126,'hfnr2hv63cyejrfnx6g9','CandidatePreferred','{"voter":"smfzwm5u8e2wss68","before":{"candidate":"qeb49z6gzmnr","sector":"civil_society"},"after":{"candidate":"9kwq6tcj5yre","sector":"civil_society"}}','smfzwm5u8e2wss68',1.79580078164935469627e+09,1,NULL);
INSERT INTO "events" VALUES(143,'3qc9husne3sn',127,'jh6a64bhfuuqyak35wqf','PaperPreferencesEntered','{"before":null,"after":{"candidate":"9kwq6tcj5yre","sector":"people","people":2}}','uqny3k23fkr2p2jb',1.79580078165127944946e+09,1,NULL);
INSERT INTO "events" VALUES(144,'3qc9husne3sn',128,'ewp2z397tjththfm7eza','ChoiceMoved','{"phase":"shown"}','uqny3k23fkr2p2jb',1.79580078165328359601e+09,1,NULL);
INSERT INTO "events" VALUES(145,'3qc9husne3sn',129,'qfwhnabfcuda6gxg3hcf','CoreProblemStated','{"node":"6qxs2feezg6k","text":"Falta agua en la ribera","order":2}','uqny3k23fkr2p2jb',1.79580078165538287162e+09,1,NULL);
INSERT INTO "events" VALUES(146,'3qc9husne3sn',130,'qfwhnabfcuda6gxg3hcf','CandidatePlaced','{"candidate":"qeb49z6gzmnr","before":null,"after":"6qxs2feezg6k"}','uqny3k23fkr2p2jb',1.79580078165538287162e+09,1,NULL);
INSERT INTO "events" VALUES(147,'3qc9husne3sn',131,'ek4z54g9grtb24qfdej3','OperationUndone','{"op":"qfwhnabfcuda6gxg3hcf"}','uqny3k23fkr2p2jb',1.79580078165787196159e+09,1,NULL);
INSERT INTO "events" VALUES(148,'3qc9husne3sn',132,'ek4z54g9grtb24qfdej3','CandidatePlaced','{"candidate":"qeb49z6gzmnr","before":"6qxs2feezg6k","after":null}','uqny3k23fkr2p2jb',1.79580078165787196159e+09,1,NULL);
INSERT INTO "events" VALUES(149,'3qc9husne3sn',133,'ek4z54g9grtb24qfdej3','CoreProblemWithdrawn','{"node":"6qxs2feezg6k","text":"Falta agua en la ribera","order":2}','uqny3k23fkr2p2jb',1.79580078165787196159e+09,1,NULL);
INSERT INTO "events" VALUES(150,'3qc9husne3sn',134,'vmjxzcjyc9qwjq5q5j38','OperationRedone','{"op":"qfwhnabfcuda6gxg3hcf"}','uqny3k23fkr2p2jb',1.7958007816610629558e+09,1,NULL);
INSERT INTO "events" VALUES(151,'3qc9husne3sn',135,'vmjxzcjyc9qwjq5q5j38','CoreProblemStated','{"node":"6qxs2feezg6k","text":"Falta agua en la ribera","order":2}','uqny3k23fkr2p2jb',1.7958007816610629558e+09,1,NULL);
INSERT INTO "events" VALUES(152,'3qc9husne3sn',136,'vmjxzcjyc9qwjq5q5j38','CandidatePlaced','{"candidate":"qeb49z6gzmnr","before":null,"after":"6qxs2feezg6k"}','uqny3k23fkr2p2jb',1.7958007816610629558e+09,1,NULL);
INSERT INTO "events" VALUES(153,'3qc9husne3sn',137,'8dwqvhj58cszg8zjymfh','CandidatePlaced','{"candidate":"qeb49z6gzmnr","before":"6qxs2feezg6k","after":null}','uqny3k23fkr2p2jb',1.79580078166353225704e+09,1,NULL);
INSERT INTO "events" VALUES(154,'3qc9husne3sn',138,'8dwqvhj58cszg8zjymfh','NodeReworded','{"node":"6qxs2feezg6k","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','uqny3k23fkr2p2jb',1.79580078166353225704e+09,1,NULL);
INSERT INTO "events" VALUES(155,'3qc9husne3sn',139,'8dwqvhj58cszg8zjymfh','CandidatePlaced','{"candidate":"9kwq6tcj5yre","before":null,"after":"6qxs2feezg6k"}','uqny3k23fkr2p2jb',1.79580078166353225704e+09,1,NULL);
INSERT INTO "events" VALUES(156,'3qc9husne3sn',140,'8dwqvhj58cszg8zjymfh','IdeaPlaced','{"idea":"wwznwy2kp5zz","node":"6qxs2feezg6k"}','uqny3k23fkr2p2jb',1.79580078166353225704e+09,1,NULL);
INSERT INTO "events" VALUES(157,'3qc9husne3sn',141,'aup6q94sc4q4dug9dhpx','CauseAdded','{"node":"vmbn6t44z4nr","text":"Se pierde agua en la red","effect":"6qxs2feezg6k","order":3}','u9cvvfa8mj4bwpx9',1.79580078166617774964e+09,1,NULL);
INSERT INTO "events" VALUES(158,'3qc9husne3sn',142,'aup6q94sc4q4dug9dhpx','CandidatePlaced','{"candidate":"yrrqxrwerec6","before":null,"after":"vmbn6t44z4nr"}','u9cvvfa8mj4bwpx9',1.79580078166617774964e+09,1,NULL);
INSERT INTO "events" VALUES(159,'3qc9husne3sn',143,'68c442z54z8b2xprdwz5','OperationUndone','{"op":"aup6q94sc4q4dug9dhpx"}','u9cvvfa8mj4bwpx9',1.79580078166859531405e+09,1,NULL);
INSERT INTO "events" VALUES(160,'3qc9husne3sn',144,'68c442z54z8b2xprdwz5','CandidatePlaced','{"candidate":"yrrqxrwerec6","before":"vmbn6t44z4nr","after":null}','u9cvvfa8mj4bwpx9',1.79580078166859531405e+09,1,NULL);
INSERT INTO "events" VALUES(161,'3qc9husne3sn',145,'68c442z54z8b2xprdwz5','NodeRemoved','{"node":"vmbn6t44z4nr","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["vmbn6t44z4nr","6qxs2feezg6k"]]}','u9cvvfa8mj4bwpx9',1.79580078166859531405e+09,1,NULL);
INSERT INTO "events" VALUES(162,'3qc9husne3sn',146,'4h6f8zgsafffem9prutm','CauseAdded','{"node":"5kjrkf46ra3n","text":"Nadie avisa de los cortes","effect":"6qxs2feezg6k","order":4}','uqny3k23fkr2p2jb',1.7958007816710786819e+09,1,NULL);
INSERT INTO "events" VALUES(163,'3qc9husne3sn',147,'4h6f8zgsafffem9prutm','IdeaPlaced','{"idea":"7vpn5rywfkpj","node":"5kjrkf46ra3n"}','uqny3k23fkr2p2jb',1.7958007816710786819e+09,1,NULL);
INSERT INTO "events" VALUES(164,'3qc9husne3sn',148,'9jghqsjqnmhu9f2sukdz','OperationUndone','{"op":"4h6f8zgsafffem9prutm"}','uqny3k23fkr2p2jb',1.79580078167349290853e+09,1,NULL);
INSERT INTO "events" VALUES(165,'3qc9husne3sn',149,'9jghqsjqnmhu9f2sukdz','IdeaLifted','{"idea":"7vpn5rywfkpj","node":"5kjrkf46ra3n"}','uqny3k23fkr2p2jb',1.79580078167349290853e+09,1,NULL);
INSERT INTO "events" VALUES(166,'3qc9husne3sn',150,'9jghqsjqnmhu9f2sukdz','NodeRemoved','{"node":"5kjrkf46ra3n","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["5kjrkf46ra3n","6qxs2feezg6k"]]}','uqny3k23fkr2p2jb',1.79580078167349290853e+09,1,NULL);
INSERT INTO "events" VALUES(167,'3qc9husne3sn',151,'vfna23nynfbdvq63n6j2','OperationRedone','{"op":"4h6f8zgsafffem9prutm"}','uqny3k23fkr2p2jb',1.79580078167607045174e+09,1,NULL);
INSERT INTO "events" VALUES(168,'3qc9husne3sn',152,'vfna23nynfbdvq63n6j2','CauseAdded','{"node":"5kjrkf46ra3n","text":"Nadie avisa de los cortes","effect":"6qxs2feezg6k","order":4}','uqny3k23fkr2p2jb',1.79580078167607045174e+09,1,NULL);
INSERT INTO "events" VALUES(169,'3qc9husne3sn',153,'vfna23nynfbdvq63n6j2','IdeaPlaced','{"idea":"7vpn5rywfkpj","node":"5kjrkf46ra3n"}','uqny3k23fkr2p2jb',1.79580078167607045174e+09,1,NULL);
INSERT INTO "events" VALUES(170,'3qc9husne3sn',154,'pjjxnxukjppp77ut5zsx','NodeSetAside','{"node":"97abhqnyv5c6","text":"2. El pozo se seca","order":5}','smfzwm5u8e2wss68',1.7958007816785128116e+09,1,NULL);
INSERT INTO "events" VALUES(171,'3qc9husne3sn',155,'pjjxnxukjppp77ut5zsx','IdeaPlaced','{"idea":"nze8twpuwrzd","node":"97abhqnyv5c6"}','smfzwm5u8e2wss68',1.7958007816785128116e+09,1,NULL);
INSERT INTO "events" VALUES(172,'3qc9husne3sn',156,'x244gvueq6v8z3h885gv','BranchRestored','{"node":"97abhqnyv5c6","cut":[],"joined":[["97abhqnyv5c6","6qxs2feezg6k"]]}','smfzwm5u8e2wss68',1.79580078168129396443e+09,1,NULL);
INSERT INTO "events" VALUES(173,'3qc9husne3sn',157,'kpdrvjt44ekzy3qn9chk','CauseAdded','{"node":"ybjdfczt638n","text":"La bomba se descompone y nadie la repara","effect":"6qxs2feezg6k","order":6}','unveg6z88fhjgkdh',1.79580078168341326708e+09,1,NULL);
INSERT INTO "events" VALUES(174,'3qc9husne3sn',158,'7yf7h4argate5yys7s8q','CauseAdded','{"node":"xmrrdq9bs68s","text":"No hay refacciones","effect":"ybjdfczt638n","order":7}','u9cvvfa8mj4bwpx9',1.79580078168572473528e+09,1,NULL);
INSERT INTO "events" VALUES(175,'3qc9husne3sn',159,'ppmxttzyr7qzhkavvw7n','CauseAdded','{"node":"fv3ye3zn765v","text":"Fugas en la red","effect":"6qxs2feezg6k","order":8}','u9cvvfa8mj4bwpx9',1.79580078168775844572e+09,1,NULL);
INSERT INTO "events" VALUES(176,'3qc9husne3sn',160,'747da3g4nwtvxdt55u5u','EffectAdded','{"node":"yt4zsnkaup7u","text":"Las familias compran pipas","cause":"6qxs2feezg6k","order":9}','qbe79hkgp3bth89m',1.79580078168980503084e+09,1,NULL);
INSERT INTO "events" VALUES(177,'3qc9husne3sn',161,'a26awwcbb4kjxzqdpcns','EffectAdded','{"node":"js4brxmgye9s","text":"Gastan un quinto de su ingreso","cause":"yt4zsnkaup7u","order":10}','qbe79hkgp3bth89m',1.79580078169184112544e+09,1,NULL);
INSERT INTO "events" VALUES(178,'3qc9husne3sn',162,'8n6j773h8yjb9tnmhazd','NodeReworded','{"node":"fv3ye3zn765v","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','unveg6z88fhjgkdh',1.79580078169400858883e+09,1,NULL);
INSERT INTO "events" VALUES(179,'3qc9husne3sn',163,'tq326kvqd4m6zzsk4ejb','NodeReworded','{"node":"fv3ye3zn765v","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','u9cvvfa8mj4bwpx9',1.79580078169608831411e+09,1,NULL);
INSERT INTO "events" VALUES(180,'3qc9husne3sn',164,'sttxhjk3yvrr96v23vch','NodeReworded','{"node":"fv3ye3zn765v","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','unveg6z88fhjgkdh',1.79580078169806981085e+09,1,NULL);
INSERT INTO "events" VALUES(181,'3qc9husne3sn',165,'zf9ffmr5j5vgnkhnqx52','NodeMoved','{"node":"xmrrdq9bs68s","cut":[["xmrrdq9bs68s","ybjdfczt638n"]],"joined":[["xmrrdq9bs68s","fv3ye3zn765v"]]}','u9cvvfa8mj4bwpx9',1.79580078170020437239e+09,1,NULL);
INSERT INTO "events" VALUES(182,'3qc9husne3sn',166,'h2ycxxfab7w5ysevycth','NodesLinked','{"node":"xmrrdq9bs68s","cut":[],"joined":[["xmrrdq9bs68s","ybjdfczt638n"]]}','u9cvvfa8mj4bwpx9',1.79580078170240497589e+09,1,NULL);
INSERT INTO "events" VALUES(183,'3qc9husne3sn',167,'2uyquc3ce8eajb5demyz','NodesUnlinked','{"node":"xmrrdq9bs68s","cut":[["xmrrdq9bs68s","fv3ye3zn765v"]],"joined":[]}','u9cvvfa8mj4bwpx9',1.79580078170456933976e+09,1,NULL);
INSERT INTO "events" VALUES(184,'3qc9husne3sn',168,'svrnqf3cf52febh457j5','NodeReworded','{"node":"ybjdfczt638n","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','unveg6z88fhjgkdh',1.79580078170676875112e+09,1,NULL);
INSERT INTO "events" VALUES(185,'3qc9husne3sn',169,'svrnqf3cf52febh457j5','NodeSplitOff','{"node":"dwm3kcf2gtnm","of":"ybjdfczt638n","text":"Nadie repara la bomba","order":11,"links":[["dwm3kcf2gtnm","6qxs2feezg6k"]]}','unveg6z88fhjgkdh',1.79580078170676875112e+09,1,NULL);
INSERT INTO "events" VALUES(186,'3qc9husne3sn',170,'5rmjszfc3j4ceqx69ptn','NodesMerged','{"node":"dwm3kcf2gtnm","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"xmrrdq9bs68s","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["xmrrdq9bs68s","ybjdfczt638n"]]}],"joined":[["dwm3kcf2gtnm","ybjdfczt638n"]],"cut":[]}','unveg6z88fhjgkdh',1.79580078170935392382e+09,1,NULL);
INSERT INTO "events" VALUES(187,'3qc9husne3sn',171,'pautrhqs6tcfapqakqg4','OperationUndone','{"op":"5rmjszfc3j4ceqx69ptn"}','unveg6z88fhjgkdh',1.79580078171180081364e+09,1,NULL);
INSERT INTO "events" VALUES(188,'3qc9husne3sn',172,'pautrhqs6tcfapqakqg4','NodesParted','{"node":"dwm3kcf2gtnm","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"xmrrdq9bs68s","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["xmrrdq9bs68s","ybjdfczt638n"]]}],"joined":[["dwm3kcf2gtnm","ybjdfczt638n"]],"cut":[]}','unveg6z88fhjgkdh',1.79580078171180081364e+09,1,NULL);
INSERT INTO "events" VALUES(189,'3qc9husne3sn',173,'mzkndd9st6kawtdggnj5','NodesMerged','{"node":"dwm3kcf2gtnm","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"xmrrdq9bs68s","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["xmrrdq9bs68s","ybjdfczt638n"]]}],"joined":[["dwm3kcf2gtnm","ybjdfczt638n"]],"cut":[]}','unveg6z88fhjgkdh',1.79580078171451735496e+09,1,NULL);
INSERT INTO "events" VALUES(190,'3qc9husne3sn',174,'fzcka8zgmbjens3y64nv','BranchParked','{"node":"js4brxmgye9s","cut":[["yt4zsnkaup7u","js4brxmgye9s"]],"joined":[]}','qbe79hkgp3bth89m',1.79580078171678113934e+09,1,NULL);
INSERT INTO "events" VALUES(191,'3qc9husne3sn',175,'x5dspkhk7djcczm79eqn','BranchRestored','{"node":"js4brxmgye9s","cut":[],"joined":[["yt4zsnkaup7u","js4brxmgye9s"]]}','qbe79hkgp3bth89m',1.79580078171902203561e+09,1,NULL);
INSERT INTO "events" VALUES(192,'3qc9husne3sn',176,'mr6v6k4wqqx4gw74w5ws','NodeRemoved','{"node":"js4brxmgye9s","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["yt4zsnkaup7u","js4brxmgye9s"]]}','qbe79hkgp3bth89m',1.79580078172108793255e+09,1,NULL);
INSERT INTO "events" VALUES(193,'3qc9husne3sn',177,'4df3fbkxng7mgc62h4ev','OperationUndone','{"op":"mr6v6k4wqqx4gw74w5ws"}','qbe79hkgp3bth89m',1.79580078172333741193e+09,1,NULL);
INSERT INTO "events" VALUES(194,'3qc9husne3sn',178,'4df3fbkxng7mgc62h4ev','NodeReturned','{"node":"js4brxmgye9s","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["yt4zsnkaup7u","js4brxmgye9s"]]}','qbe79hkgp3bth89m',1.79580078172333741193e+09,1,NULL);
INSERT INTO "events" VALUES(195,'3qc9husne3sn',179,'f9ke2gdqswmspn3qyewb','NodeRemoved','{"node":"js4brxmgye9s","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["yt4zsnkaup7u","js4brxmgye9s"]]}','u9cvvfa8mj4bwpx9',1.79580078172576689723e+09,1,NULL);
INSERT INTO "events" VALUES(196,'3qc9husne3sn',180,'tj7qc94h4fbaw34hqjxd','OperationTakenBack','{"op":"f9ke2gdqswmspn3qyewb","again":false}','uqny3k23fkr2p2jb',1.79580078172816562645e+09,1,NULL);
INSERT INTO "events" VALUES(197,'3qc9husne3sn',181,'tj7qc94h4fbaw34hqjxd','NodeReturned','{"node":"js4brxmgye9s","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["yt4zsnkaup7u","js4brxmgye9s"]]}','uqny3k23fkr2p2jb',1.79580078172816562645e+09,1,NULL);
INSERT INTO "events" VALUES(198,'3qc9husne3sn',182,'2kkakurftnc8yrpjxck8','OperationUndone','{"op":"tj7qc94h4fbaw34hqjxd"}','uqny3k23fkr2p2jb',1.79580078173065710075e+09,1,NULL);
INSERT INTO "events" VALUES(199,'3qc9husne3sn',183,'2kkakurftnc8yrpjxck8','NodeRemoved','{"node":"js4brxmgye9s","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["yt4zsnkaup7u","js4brxmgye9s"]]}','uqny3k23fkr2p2jb',1.79580078173065710075e+09,1,NULL);
INSERT INTO "events" VALUES(200,'3qc9husne3sn',184,'2kkakurftnc8yrpjxck8','OperationTakenBack','{"op":"f9ke2gdqswmspn3qyewb","again":true}','uqny3k23fkr2p2jb',1.79580078173065710075e+09,1,NULL);
INSERT INTO "events" VALUES(201,'3qc9husne3sn',185,'jgnupx2jywt6n28etq6u','OperationRedone','{"op":"tj7qc94h4fbaw34hqjxd"}','uqny3k23fkr2p2jb',1.79580078173323750495e+09,1,NULL);
INSERT INTO "events" VALUES(202,'3qc9husne3sn',186,'jgnupx2jywt6n28etq6u','OperationTakenBack','{"op":"f9ke2gdqswmspn3qyewb","again":false}','uqny3k23fkr2p2jb',1.79580078173323750495e+09,1,NULL);
INSERT INTO "events" VALUES(203,'3qc9husne3sn',187,'jgnupx2jywt6n28etq6u','NodeReturned','{"node":"js4brxmgye9s","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["yt4zsnkaup7u","js4brxmgye9s"]]}','uqny3k23fkr2p2jb',1.79580078173323750495e+09,1,NULL);
INSERT INTO "events" VALUES(204,'3qc9husne3sn',188,'dg4684hv79ua795dqwjd','NodeRemoved','{"node":"js4brxmgye9s","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["yt4zsnkaup7u","js4brxmgye9s"]]}','u9cvvfa8mj4bwpx9',1.7958007817356364727e+09,1,NULL);
INSERT INTO "events" VALUES(205,'3qc9husne3sn',189,'6femwtxz8bpbdz9x7dbp','NodeReturned','{"node":"js4brxmgye9s","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','qbe79hkgp3bth89m',1.79580078173781204219e+09,1,NULL);
INSERT INTO "events" VALUES(206,'3qc9husne3sn',190,'6femwtxz8bpbdz9x7dbp','BranchRestored','{"node":"js4brxmgye9s","cut":[],"joined":[["yt4zsnkaup7u","js4brxmgye9s"]]}','qbe79hkgp3bth89m',1.79580078173781204219e+09,1,NULL);
INSERT INTO "events" VALUES(207,'3qc9husne3sn',191,'cfpdgqnrgqk4ynw82atv','VersionNamed','{"version":"6e2kvcf9n3c3","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795800781.740015,"order":1,"digest":"09706d55e5a6beee64e7793561b724be","by":"unveg6z88fhjgkdh"}','unveg6z88fhjgkdh',1.7958007817401103974e+09,1,NULL);
INSERT INTO "events" VALUES(208,'3qc9husne3sn',192,'ef89tfm8qb2kqn86szv8','VersionRenamed','{"version":"6e2kvcf9n3c3","before":"Antes de la pausa","after":"Antes de comer"}','unveg6z88fhjgkdh',1.79580078174199604993e+09,1,NULL);
INSERT INTO "events" VALUES(209,'3qc9husne3sn',193,'7ha63e7a3pz42r2dj5gu','CauseAdded','{"node":"53vcb9yn24fz","text":"Tarifas que no alcanzan","effect":"6qxs2feezg6k","order":12}','u9cvvfa8mj4bwpx9',1.79580078174407100676e+09,1,NULL);
INSERT INTO "events" VALUES(210,'3qc9husne3sn',194,'2paynnq8k4vbfb8t89zv','BranchParked','{"node":"fv3ye3zn765v","cut":[["fv3ye3zn765v","6qxs2feezg6k"]],"joined":[]}','u9cvvfa8mj4bwpx9',1.79580078174622344974e+09,1,NULL);
INSERT INTO "events" VALUES(211,'3qc9husne3sn',195,'8chqwz67tvz68ykjexz9','NodeBrought','{"node":"hkbrnxpway4d","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["hkbrnxpway4d","6qxs2feezg6k"]]}','uqny3k23fkr2p2jb',1.79580078174946379662e+09,1,NULL);
INSERT INTO "events" VALUES(212,'3qc9husne3sn',196,'8chqwz67tvz68ykjexz9','NodeBrought','{"node":"6ban4s4h38ay","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["6ban4s4h38ay","hkbrnxpway4d"]]}','uqny3k23fkr2p2jb',1.79580078174946379662e+09,1,NULL);
INSERT INTO "events" VALUES(213,'3qc9husne3sn',197,'4tncehnd6jpq6ugpyc27','VersionNamed','{"version":"vawcr2kcugx7","name":"","reason":"restored","about":"6e2kvcf9n3c3","at_version":196,"at":1795800781.7599835,"order":2,"digest":"620b6bc2314ae1e75d8ac879ac6cbdf4","by":null}','uqny3k23fkr2p2jb',1.79580078176003646848e+09,1,NULL);
INSERT INTO "events" VALUES(214,'3qc9husne3sn',198,'4tncehnd6jpq6ugpyc27','VersionRestored','{"version":"6e2kvcf9n3c3"}','uqny3k23fkr2p2jb',1.79580078176003646848e+09,1,NULL);
INSERT INTO "events" VALUES(215,'3qc9husne3sn',199,'4tncehnd6jpq6ugpyc27','ArrowsRestored','{"node":"6qxs2feezg6k","cut":[["53vcb9yn24fz","6qxs2feezg6k"],["hkbrnxpway4d","6qxs2feezg6k"],["6ban4s4h38ay","hkbrnxpway4d"]],"joined":[]}','uqny3k23fkr2p2jb',1.79580078176003646848e+09,1,NULL);
INSERT INTO "events" VALUES(216,'3qc9husne3sn',200,'4tncehnd6jpq6ugpyc27','NodeRemoved','{"node":"53vcb9yn24fz","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','uqny3k23fkr2p2jb',1.79580078176003646848e+09,1,NULL);
INSERT INTO "events" VALUES(217,'3qc9husne3sn',201,'4tncehnd6jpq6ugpyc27','NodeRemoved','{"node":"hkbrnxpway4d","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','uqny3k23fkr2p2jb',1.79580078176003646848e+09,1,NULL);
INSERT INTO "events" VALUES(218,'3qc9husne3sn',202,'4tncehnd6jpq6ugpyc27','NodeRemoved','{"node":"6ban4s4h38ay","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','uqny3k23fkr2p2jb',1.79580078176003646848e+09,1,NULL);
INSERT INTO "events" VALUES(219,'3qc9husne3sn',203,'4tncehnd6jpq6ugpyc27','ArrowsRestored','{"node":"6qxs2feezg6k","cut":[],"joined":[["fv3ye3zn765v","6qxs2feezg6k"]]}','uqny3k23fkr2p2jb',1.79580078176003646848e+09,1,NULL);
INSERT INTO "events" VALUES(220,'3qc9husne3sn',204,'n6rba6aqy4ucj2esajep','CauseAdded','{"node":"p7c2wr7fqkee","text":"No llueve","effect":"6qxs2feezg6k","order":15}','unveg6z88fhjgkdh',1.79580078176730012894e+09,1,NULL);
INSERT INTO "events" VALUES(221,'3qc9husne3sn',205,'cksfw2x9q7k4m79yg8mr','CauseAdded','{"node":"qvwzxq4jjyb5","text":"Está lejos","effect":"6qxs2feezg6k","order":16}','unveg6z88fhjgkdh',1.79580078176951265338e+09,1,NULL);
INSERT INTO "events" VALUES(222,'3qc9husne3sn',206,'h2gtba732u8mdcpjxcnp','NodeMoved','{"node":"p7c2wr7fqkee","cut":[["p7c2wr7fqkee","6qxs2feezg6k"]],"joined":[["p7c2wr7fqkee","5kjrkf46ra3n"]]}','unveg6z88fhjgkdh',1.79580078177165865897e+09,1,NULL);
INSERT INTO "events" VALUES(223,'3qc9husne3sn',207,'h2gtba732u8mdcpjxcnp','NodeMoved','{"node":"qvwzxq4jjyb5","cut":[["qvwzxq4jjyb5","6qxs2feezg6k"]],"joined":[["qvwzxq4jjyb5","5kjrkf46ra3n"]]}','unveg6z88fhjgkdh',1.79580078177165865897e+09,1,NULL);
INSERT INTO "events" VALUES(224,'3qc9husne3sn',208,'j97xppd46qqkauq7pcv9','BranchParked','{"node":"p7c2wr7fqkee","cut":[["p7c2wr7fqkee","5kjrkf46ra3n"]],"joined":[]}','unveg6z88fhjgkdh',1.7958007817741219997e+09,1,NULL);
INSERT INTO "events" VALUES(225,'3qc9husne3sn',209,'j97xppd46qqkauq7pcv9','BranchParked','{"node":"qvwzxq4jjyb5","cut":[["qvwzxq4jjyb5","5kjrkf46ra3n"]],"joined":[]}','unveg6z88fhjgkdh',1.7958007817741219997e+09,1,NULL);
INSERT INTO "events" VALUES(226,'3qc9husne3sn',210,'a9b3ae9hn4mxbsj4bvyb','NodeRemoved','{"node":"p7c2wr7fqkee","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','unveg6z88fhjgkdh',1.79580078177644133566e+09,1,NULL);
INSERT INTO "events" VALUES(227,'3qc9husne3sn',211,'a9b3ae9hn4mxbsj4bvyb','NodeRemoved','{"node":"qvwzxq4jjyb5","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','unveg6z88fhjgkdh',1.79580078177644133566e+09,1,NULL);
INSERT INTO "events" VALUES(228,'3qc9husne3sn',212,'rcn5wh68ujcja853pgmb','ArrowVoted','{"voter":"unveg6z88fhjgkdh","before":null,"after":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","sector":"people","answer":"yes"}}','unveg6z88fhjgkdh',1.79580078177869176866e+09,1,NULL);
INSERT INTO "events" VALUES(229,'3qc9husne3sn',213,'5kh6bj9egdbnvq9mjfmh','ArrowVoted','{"voter":"u9cvvfa8mj4bwpx9","before":null,"after":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","sector":"government","answer":"no"}}','u9cvvfa8mj4bwpx9',1.79580078178070783609e+09,1,NULL);
INSERT INTO "events" VALUES(230,'3qc9husne3sn',214,'kcdqhskhbpak3tszjcce','ArrowVoted','{"voter":"u9cvvfa8mj4bwpx9","before":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","sector":"government","answer":"no"},"after":null}','u9cvvfa8mj4bwpx9',1.79580078178273558611e+09,1,NULL);
INSERT INTO "events" VALUES(231,'3qc9husne3sn',215,'gghz7zkdqjkrest7frq6','QuestionPut','{"before":null,"after":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","open":true}}','uqny3k23fkr2p2jb',1.79580078178475165367e+09,1,NULL);
INSERT INTO "events" VALUES(232,'3qc9husne3sn',216,'458nbesaecuy2rw7a6sh','PaperVotesEntered','{"before":null,"after":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","sector":"people","answer":"yes","count":3}}','uqny3k23fkr2p2jb',1.79580078178693675994e+09,1,NULL);
INSERT INTO "events" VALUES(233,'3qc9husne3sn',217,'m6zpuk9ed3v87smy26xs','QuestionPut','{"before":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","open":true},"after":null}','uqny3k23fkr2p2jb',1.79580078178886532779e+09,1,NULL);
INSERT INTO "events" VALUES(234,'3qc9husne3sn',218,'7jb2mydu8e9hpyzvqqts','QuestionPut','{"before":null,"after":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","open":true}}','uqny3k23fkr2p2jb',1.79580078179176354409e+09,1,NULL);
INSERT INTO "events" VALUES(235,'3qc9husne3sn',219,'u27b5bej2f9uuh4rvb6y','QuestionPut','{"before":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","open":true},"after":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","open":false}}','uqny3k23fkr2p2jb',1.79580078179367780689e+09,1,NULL);
INSERT INTO "events" VALUES(236,'3qc9husne3sn',220,'q358vzkrdtm3aycj3z5c','ArrowMarked','{"before":null,"after":{"cause":"5kjrkf46ra3n","effect":"6qxs2feezg6k","necessary":true,"sufficient":false}}','unveg6z88fhjgkdh',1.79580078179552030557e+09,1,NULL);
INSERT INTO "events" VALUES(237,'3qc9husne3sn',221,'bc9jgtqgdymrt5tbytxy','ActionAnswered','{"node":"5kjrkf46ra3n","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','unveg6z88fhjgkdh',1.7958007817973968982e+09,1,NULL);
INSERT INTO "events" VALUES(238,'3qc9husne3sn',222,'qkpa3qmbqurte89tjve4','LeafSettled','{"node":"5kjrkf46ra3n","settled":true}','unveg6z88fhjgkdh',1.79580078179912805552e+09,1,NULL);
INSERT INTO "events" VALUES(239,'3qc9husne3sn',223,'mmkcf2xvfsh8erx8vyc7','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["5kjrkf46ra3n"],"reason":"Sí se puede"}}','unveg6z88fhjgkdh',1.79580078180082511902e+09,1,NULL);
INSERT INTO "events" VALUES(240,'3qc9husne3sn',224,'qngtfg8ec3tpmrg3uwgc','EvidenceAdded','{"evidence":"ewd96mdxbd8e","before":null,"after":{"evidence":"ewd96mdxbd8e","node":"6qxs2feezg6k","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','u9cvvfa8mj4bwpx9',1.79580078180280899996e+09,1,NULL);
INSERT INTO "events" VALUES(241,'3qc9husne3sn',225,'bcuzq7pzwknrz6qj2jkv','EvidenceChanged','{"evidence":"ewd96mdxbd8e","before":{"evidence":"ewd96mdxbd8e","node":"6qxs2feezg6k","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"ewd96mdxbd8e","node":"6qxs2feezg6k","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','u9cvvfa8mj4bwpx9',1.79580078180460405348e+09,1,NULL);
INSERT INTO "events" VALUES(242,'3qc9husne3sn',226,'wq2vkr6vb8mxm45zwnma','EvidenceAdded','{"evidence":"8zshbzmc3yc2","before":null,"after":{"evidence":"8zshbzmc3yc2","node":"5kjrkf46ra3n","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','unveg6z88fhjgkdh',1.79580078180664110183e+09,1,NULL);
INSERT INTO "events" VALUES(243,'3qc9husne3sn',227,'havc2kk9g2ruxfvcbyun','EvidenceChanged','{"evidence":"8zshbzmc3yc2","before":{"evidence":"8zshbzmc3yc2","node":"5kjrkf46ra3n","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"8zshbzmc3yc2","node":"6qxs2feezg6k","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','unveg6z88fhjgkdh',1.79580078180856323247e+09,1,NULL);
INSERT INTO "events" VALUES(244,'3qc9husne3sn',228,'zr9n78mu4kpxg24v7dvy','EvidenceRemoved','{"evidence":"8zshbzmc3yc2","before":{"evidence":"8zshbzmc3yc2","node":"6qxs2feezg6k","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','unveg6z88fhjgkdh',1.79580078181040811531e+09,1,NULL);
INSERT INTO "events" VALUES(245,'3qc9husne3sn',229,'xz24ee8n2whfz5xsyvnk','StageOpened','{"stage":"objective_tree"}','uqny3k23fkr2p2jb',1.79580078181223058699e+09,1,NULL);
INSERT INTO "events" VALUES(246,'3qc9husne3sn',230,'9z23tsqq7vp338kpgfez','ObjectiveConfirmed','{"node":"6qxs2feezg6k","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','unveg6z88fhjgkdh',1.79580078181416559219e+09,1,NULL);
INSERT INTO "events" VALUES(247,'3qc9husne3sn',231,'eknu45npkn4rgxsm9v6r','ObjectiveOffered','{"node":"6qxs2feezg6k","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','u9cvvfa8mj4bwpx9',1.79580078181600427626e+09,1,NULL);
INSERT INTO "events" VALUES(248,'3qc9husne3sn',232,'p4mpt2t46vsq5wae7hrr','ObjectiveConfirmed','{"node":"6qxs2feezg6k","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','unveg6z88fhjgkdh',1.79580078181867837903e+09,1,NULL);
INSERT INTO "events" VALUES(249,'3qc9husne3sn',233,'zvur4e5qywgacyuqrgux','ObjectiveConfirmed','{"node":"yt4zsnkaup7u","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','u9cvvfa8mj4bwpx9',1.79580078182126235959e+09,1,NULL);
INSERT INTO "events" VALUES(250,'3qc9husne3sn',234,'mu4y62cjaqj5eucsbff7','ProposalsShown','{"shown":true}','uqny3k23fkr2p2jb',1.79580078184660720821e+09,1,NULL);
INSERT INTO "events" VALUES(251,'3qc9husne3sn',235,'brcwac8weyjz4s52x74x','ProposalRead','{"node":"5kjrkf46ra3n","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','uqny3k23fkr2p2jb',1.79580078184863662716e+09,1,NULL);
INSERT INTO "events" VALUES(252,'3qc9husne3sn',236,'hr2jc894zzt22tdperfm','ProposalRead','{"node":"ybjdfczt638n","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','uqny3k23fkr2p2jb',1.79580078185055518145e+09,1,NULL);
INSERT INTO "events" VALUES(253,'3qc9husne3sn',237,'2zyem94ufs22erg3dbmz','ProposalRead','{"node":"fv3ye3zn765v","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','uqny3k23fkr2p2jb',1.79580078185232877726e+09,1,NULL);
INSERT INTO "events" VALUES(254,'3qc9husne3sn',238,'gtk3wsvct7e5yedcmk5g','ProposalsShown','{"shown":false}','uqny3k23fkr2p2jb',1795800781.85419,1,NULL);
INSERT INTO "events" VALUES(255,'3qc9husne3sn',239,'mze8hjpbcx4agk56jspu','ObjectiveConfirmed','{"node":"5kjrkf46ra3n","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','uqny3k23fkr2p2jb',1.79580078185604858397e+09,1,NULL);
INSERT INTO "events" VALUES(256,'3qc9husne3sn',240,'mze8hjpbcx4agk56jspu','ObjectiveConfirmed','{"node":"ybjdfczt638n","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','uqny3k23fkr2p2jb',1.79580078185604858397e+09,1,NULL);
INSERT INTO "events" VALUES(257,'3qc9husne3sn',241,'mze8hjpbcx4agk56jspu','ObjectiveConfirmed','{"node":"fv3ye3zn765v","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','uqny3k23fkr2p2jb',1.79580078185604858397e+09,1,NULL);
INSERT INTO "events" VALUES(258,'3qc9husne3sn',242,'82xnz999wr4p22xj5sa6','ObjectiveReopened','{"node":"yt4zsnkaup7u","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','unveg6z88fhjgkdh',1.79580078185819602015e+09,1,NULL);
INSERT INTO "events" VALUES(259,'3qc9husne3sn',243,'yv6pnbsedz2bsx8agfng','ProblemSentBack','{"node":"6qxs2feezg6k","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','unveg6z88fhjgkdh',1.7958007818599698544e+09,1,NULL);
INSERT INTO "events" VALUES(260,'3qc9husne3sn',244,'vxx72a6z4a2myqz7c5t6','ProblemSentBack','{"node":"6qxs2feezg6k","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','u9cvvfa8mj4bwpx9',1.79580078186159825329e+09,1,NULL);
INSERT INTO "events" VALUES(261,'3qc9husne3sn',245,'eryffjy7rpqyt4ut342x','VersionNamed','{"version":"s5pw47vchrjz","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795800781.8633716,"order":3,"digest":"4400caf6e5d91ff24ef2ecfa9c00a2e5","by":"unveg6z88fhjgkdh"}','unveg6z88fhjgkdh',1.79580078186345696448e+09,1,NULL);
INSERT INTO "events" VALUES(262,'3qc9husne3sn',246,'7vss3z3786wcyzdmstg3','ObjectiveOffered','{"node":"yt4zsnkaup7u","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','u9cvvfa8mj4bwpx9',1.79580078186538100249e+09,1,NULL);
INSERT INTO "events" VALUES(263,'3qc9husne3sn',247,'bvcxdqx6cz6tadkfyaa9','VersionNamed','{"version":"vddf696gt5xf","name":"Final","reason":"named","about":"","at_version":246,"at":1795800781.8671694,"order":4,"digest":"387f6f133bc1526ef884f4d2ef975285","by":null}','uqny3k23fkr2p2jb',1.79580078186723089217e+09,1,NULL);
INSERT INTO "events" VALUES(264,'3qc9husne3sn',248,'yyzd8wzhqtv4ptkewexr','ObjectiveReopened','{"node":"5kjrkf46ra3n","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','unveg6z88fhjgkdh',1.79580078186904430392e+09,1,NULL);
INSERT INTO "events" VALUES(265,'3qc9husne3sn',249,'z7zx8w78hbr936gdxhd7','VersionNamed','{"version":"a3ygd9k2xb4a","name":"","reason":"restored","about":"vddf696gt5xf","at_version":248,"at":1795800781.8748424,"order":5,"digest":"a2b832da32b056c91823c130854a8821","by":null}','uqny3k23fkr2p2jb',1.7958007818748853207e+09,1,NULL);
INSERT INTO "events" VALUES(266,'3qc9husne3sn',250,'z7zx8w78hbr936gdxhd7','VersionRestored','{"version":"vddf696gt5xf"}','uqny3k23fkr2p2jb',1.7958007818748853207e+09,1,NULL);
INSERT INTO "events" VALUES(267,'3qc9husne3sn',251,'z7zx8w78hbr936gdxhd7','ObjectiveRestored','{"node":"5kjrkf46ra3n","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','uqny3k23fkr2p2jb',1.7958007818748853207e+09,1,NULL);
INSERT INTO "events" VALUES(268,'3qc9husne3sn',252,'2tqk9ajdvqmpj3zbh7vy','StageOpened','{"stage":"commitment_card"}','uqny3k23fkr2p2jb',1.79580078187730193131e+09,1,NULL);
INSERT INTO "events" VALUES(269,'3qc9husne3sn',253,'83ebchwjmhpvnyk44nkj','CommitmentDrafted','{"card":"va2tupe7hntc","order":1,"node":"6qxs2feezg6k","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Menos fugas por tubería vieja","offers":[]}]],"items":[],"let_be":[],"taken":[["problem","El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo"],["objective","El agua llega todo el día"],["means","Menos fugas por tubería vieja"]]}','unveg6z88fhjgkdh',1.79580078189256787295e+09,1,NULL);
INSERT INTO "events" VALUES(270,'3qc9husne3sn',254,'azcna95n52mqpzf3gje7','CommitmentReworded','{"card":"va2tupe7hntc","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','unveg6z88fhjgkdh',1.79580078189502429959e+09,1,NULL);
INSERT INTO "events" VALUES(271,'3qc9husne3sn',255,'rue2qcnesqqs37ykcqmc','CommitmentReworded','{"card":"va2tupe7hntc","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','u9cvvfa8mj4bwpx9',1.79580078189724040029e+09,1,NULL);
INSERT INTO "events" VALUES(272,'3qc9husne3sn',256,'f89gbk6ectkjqmxvjv2u','CommitmentReworded','{"card":"va2tupe7hntc","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','u9cvvfa8mj4bwpx9',1.79580078189941620822e+09,1,NULL);
INSERT INTO "events" VALUES(273,'3qc9husne3sn',257,'quzvv8f8umwjshzzm3rj','CommitmentReworded','{"card":"va2tupe7hntc","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','unveg6z88fhjgkdh',1.79580078190168738365e+09,1,NULL);
INSERT INTO "events" VALUES(274,'3qc9husne3sn',258,'4emz2p4prn44kh5b9ewk','CommitmentDrafted','{"card":"qt6gtaq2ys8y","order":2,"node":null,"fields":[],"items":[],"let_be":[],"taken":[]}','u9cvvfa8mj4bwpx9',1.79580078190396666523e+09,1,NULL);
INSERT INTO "events" VALUES(275,'3qc9husne3sn',259,'ccg962f3hdmf8jzr49rq','CommitmentRemoved','{"card":"qt6gtaq2ys8y","order":2,"node":null,"fields":[],"items":[],"let_be":[],"taken":[]}','u9cvvfa8mj4bwpx9',1.79580078190606474879e+09,1,NULL);
INSERT INTO "events" VALUES(276,'3qc9husne3sn',260,'3ub7kw35hyvvqtuxy4hu','CardItemAdded','{"card":"va2tupe7hntc","item":{"item":"5vjpq6je69dd","of":"parties","order":1,"fields":[["role",{"text":"lead","offers":[]}],["side",{"text":"government","offers":[]}],["institution",{"text":"Comisión de agua","offers":[]}],["post",{"text":"Dirección","offers":[]}]]}}','unveg6z88fhjgkdh',1.79580078190832138061e+09,1,NULL);
INSERT INTO "events" VALUES(277,'3qc9husne3sn',261,'n2ejccu7cfjwbpmpuvaj','CardItemAdded','{"card":"va2tupe7hntc","item":{"item":"wuyn84v7ceem","of":"activities","order":1,"fields":[["activity",{"text":"Cambiar la bomba","offers":[]}],["responsible",{"text":"5vjpq6je69dd","offers":[]}],["start",{"text":"2027-03-01","offers":[]}]]}}','unveg6z88fhjgkdh',1.79580078191072750092e+09,1,NULL);
INSERT INTO "events" VALUES(278,'3qc9husne3sn',262,'egh3e6n5grjuz7c4nvbb','CardItemAdded','{"card":"va2tupe7hntc","item":{"item":"xqujk2dxzg57","of":"activities","order":2,"fields":[]}}','u9cvvfa8mj4bwpx9',1.79580078191296267512e+09,1,NULL);
INSERT INTO "events" VALUES(279,'3qc9husne3sn',263,'qew3bb52n9fnbrtz5u77','CardItemAdded','{"card":"va2tupe7hntc","item":{"item":"34b7sua3c64t","of":"indicators","order":1,"fields":[["kind",{"text":"effectiveness","offers":[]}],["variable",{"text":"Familias con agua","offers":[]}],["unit",{"text":"familias","offers":[]}],["due",{"text":"2028-12-31","offers":[]}]]}}','unveg6z88fhjgkdh',1.79580078191520929337e+09,1,NULL);
INSERT INTO "events" VALUES(280,'3qc9husne3sn',264,'xt5t3cwfepdx2z8zzzqg','CardItemAdded','{"card":"va2tupe7hntc","item":{"item":"mykce5eua8gx","of":"agendas","order":1,"fields":[["agenda",{"text":"agenda_2030","offers":[]}],["code",{"text":"6.1","offers":[]}],["contribution",{"text":"Agua para las colonias altas","offers":[]}]]}}','unveg6z88fhjgkdh',1.79580078191745662686e+09,1,NULL);
INSERT INTO "events" VALUES(281,'3qc9husne3sn',265,'gakpvp87xfhfpuufdhhv','CardItemsOrdered','{"card":"va2tupe7hntc","before":[["xqujk2dxzg57",2],["wuyn84v7ceem",1]],"after":[["xqujk2dxzg57",1],["wuyn84v7ceem",2]]}','u9cvvfa8mj4bwpx9',1.79580078191955447202e+09,1,NULL);
INSERT INTO "events" VALUES(282,'3qc9husne3sn',266,'b3jy7knftn83u5eht4qq','CardItemRemoved','{"card":"va2tupe7hntc","item":{"item":"xqujk2dxzg57","of":"activities","order":1,"fields":[]}}','u9cvvfa8mj4bwpx9',1.79580078192171764374e+09,1,NULL);
INSERT INTO "events" VALUES(283,'3qc9husne3sn',267,'fxgaqnfnnduhd5xd65ne','CardItemReworded','{"card":"va2tupe7hntc","item":"wuyn84v7ceem","field":"product","before":{"text":"","offers":[]},"after":{"text":"Una bomba","offers":[]}}','unveg6z88fhjgkdh',1.79580078192381620404e+09,1,NULL);
INSERT INTO "events" VALUES(284,'3qc9husne3sn',268,'guuy6mwrmy9c2qajq7x2','CardItemReworded','{"card":"va2tupe7hntc","item":"wuyn84v7ceem","field":"product","before":{"text":"Una bomba","offers":[]},"after":{"text":"Una bomba","offers":["Una bomba nueva"]}}','u9cvvfa8mj4bwpx9',1.79580078192684555052e+09,1,NULL);
INSERT INTO "events" VALUES(285,'3qc9husne3sn',269,'gvy8kf39a88vy5crmdqd','CardItemReworded','{"card":"va2tupe7hntc","item":"wuyn84v7ceem","field":"product","before":{"text":"Una bomba","offers":["Una bomba nueva"]},"after":{"text":"Una bomba nueva en el pozo 3","offers":[]}}','u9cvvfa8mj4bwpx9',1.79580078193050909039e+09,1,NULL);
INSERT INTO "events" VALUES(286,'3qc9husne3sn',270,'938y89tkh9msqb43vk8j','CommitmentReworded','{"card":"va2tupe7hntc","field":"civil_society","before":{"text":"","offers":[]},"after":{"text":"Comité del agua","offers":[]}}','unveg6z88fhjgkdh',1.79580078193268775944e+09,1,NULL);
INSERT INTO "events" VALUES(287,'3qc9husne3sn',271,'32ng6yde8ew5rqc8zphr','CardItemAdded','{"card":"va2tupe7hntc","item":{"item":"btbacnja5q97","of":"parties","order":2,"fields":[["role",{"text":"monitor","offers":[]}],["side",{"text":"civil_society","offers":[]}],["institution",{"text":"Comité del agua","offers":[]}]]}}','unveg6z88fhjgkdh',1.79580078193485355377e+09,1,NULL);
INSERT INTO "events" VALUES(288,'3qc9husne3sn',272,'32ng6yde8ew5rqc8zphr','CommitmentReworded','{"card":"va2tupe7hntc","field":"civil_society","before":{"text":"Comité del agua","offers":[]},"after":{"text":"","offers":[]}}','unveg6z88fhjgkdh',1.79580078193485355377e+09,1,NULL);
INSERT INTO "events" VALUES(289,'3qc9husne3sn',273,'wj26tcwygvhp7fbbumde','FindingLetBe','{"card":"va2tupe7hntc","before":null,"after":{"code":"no_resources","field":"resources","item":"","reason":"Se dirá en marzo"}}','unveg6z88fhjgkdh',1.79580078193724679939e+09,1,NULL);
INSERT INTO "events" VALUES(290,'3qc9husne3sn',274,'scqc2569j9qjudjsfhcg','CommitmentDrafted','{"card":"8rqkptwqaxsg","order":2,"node":null,"fields":[["action",{"text":"Publicar las tarifas","offers":[]}]],"items":[],"let_be":[],"taken":[]}','u9cvvfa8mj4bwpx9',1.79580078294973921777e+09,1,NULL);
INSERT INTO "events" VALUES(291,'3qc9husne3sn',275,'jc6y3sdw5q9uwebe3gh3','AmendmentMade','{"amendment":"zvdf2fynzp3g","ground":{"card":"va2tupe7hntc","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Cambiar dos bombas","reason":"Falla","author":"unveg6z88fhjgkdh","sector":"people","order":1,"at":1795800782.9530444,"of":null,"how":""}','unveg6z88fhjgkdh',1.79580078295313119891e+09,1,NULL);
INSERT INTO "events" VALUES(292,'3qc9husne3sn',276,'c7f3g5z3zdx35z5dg2q6','AmendmentMade','{"amendment":"xzappyu6nhky","ground":{"card":"va2tupe7hntc","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Reparar la bomba","reason":"","author":"u9cvvfa8mj4bwpx9","sector":"government","order":2,"at":1795800782.9561691,"of":"zvdf2fynzp3g","how":"counter"}','u9cvvfa8mj4bwpx9',1.79580078295621633531e+09,1,NULL);
INSERT INTO "events" VALUES(293,'3qc9husne3sn',277,'bjvyp54wnxkb3qxcz8qz','AmendmentMade','{"amendment":"57928kz6jp5x","ground":{"card":"va2tupe7hntc","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Nada","reason":"","author":"u9cvvfa8mj4bwpx9","sector":"government","order":3,"at":1795800782.958954,"of":null,"how":""}','u9cvvfa8mj4bwpx9',1.79580078295899510385e+09,1,NULL);
INSERT INTO "events" VALUES(294,'3qc9husne3sn',278,'8vpgk28pqfrak62mdeaw','AmendmentSettled','{"amendment":"57928kz6jp5x","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"withdrawn","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0}}','u9cvvfa8mj4bwpx9',1.79580078296156382556e+09,1,NULL);
INSERT INTO "events" VALUES(295,'3qc9husne3sn',279,'nzwcsgagyepfjej245bw','AmendmentDiscussed','{"amendment":"zvdf2fynzp3g"}','uqny3k23fkr2p2jb',1.79580078296392941475e+09,1,NULL);
INSERT INTO "events" VALUES(296,'3qc9husne3sn',280,'nzwcsgagyepfjej245bw','WallShown','{"mode":"amendments","stage":"commitment_card","node":null,"page":1,"order":"written"}','uqny3k23fkr2p2jb',1.79580078296392941475e+09,1,NULL);
INSERT INTO "events" VALUES(297,'3qc9husne3sn',281,'ax6fef54b5yjccv6y94h','AmendmentVoteSet','{"vote":"kbgub3z74mq2","before":null,"after":{"amendments":["zvdf2fynzp3g","xzappyu6nhky"],"phase":"open","order":1}}','uqny3k23fkr2p2jb',1.79580078296653842919e+09,1,NULL);
INSERT INTO "events" VALUES(298,'3qc9husne3sn',282,'ephd89733r9ec9rb8zzf','AmendmentVoted','{"vote":"kbgub3z74mq2","voter":"unveg6z88fhjgkdh","before":null,"after":"zvdf2fynzp3g"}','unveg6z88fhjgkdh',1.79580078296897387504e+09,1,NULL);
INSERT INTO "events" VALUES(299,'3qc9husne3sn',283,'868cnbngtcnaavp93jxj','AmendmentVoted','{"vote":"kbgub3z74mq2","voter":"u9cvvfa8mj4bwpx9","before":null,"after":"against"}','u9cvvfa8mj4bwpx9',1.79580078297135972979e+09,1,NULL);
INSERT INTO "events" VALUES(300,'3qc9husne3sn',284,'v2juzfvrjcsm8skyfnns','AmendmentVoted','{"vote":"kbgub3z74mq2","voter":"smfzwm5u8e2wss68","before":null,"after":"abstained"}','smfzwm5u8e2wss68',1.79580078297366690638e+09,1,NULL);
INSERT INTO "events" VALUES(301,'3qc9husne3sn',285,'b4fpb4dfafxb7pvectff','AmendmentVoted','{"vote":"kbgub3z74mq2","voter":"smfzwm5u8e2wss68","before":"abstained","after":null}','smfzwm5u8e2wss68',1.79580078297619223593e+09,1,NULL);
INSERT INTO "events" VALUES(302,'3qc9husne3sn',286,'krd8k8a89ge8w5hmfkdv','AmendmentVoteSet','{"vote":"kbgub3z74mq2","before":{"amendments":["zvdf2fynzp3g","xzappyu6nhky"],"phase":"open","order":1},"after":{"amendments":["zvdf2fynzp3g","xzappyu6nhky"],"phase":"closed","order":1}}','uqny3k23fkr2p2jb',1.79580078297865724568e+09,1,NULL);
INSERT INTO "events" VALUES(303,'3qc9husne3sn',287,'ye5tn68zk8tra8wtpzvf','AmendmentSettled','{"amendment":"zvdf2fynzp3g","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"accepted","decision":"vote","in_favour":5,"against":2,"abstained":1,"reason":"","at":1795800782.9810674}}','uqny3k23fkr2p2jb',1.79580078298156785958e+09,1,NULL);
INSERT INTO "events" VALUES(304,'3qc9husne3sn',288,'ye5tn68zk8tra8wtpzvf','CommitmentReworded','{"card":"va2tupe7hntc","field":"action","before":{"text":"Cambiar la bomba del pozo 3","offers":[]},"after":{"text":"Cambiar dos bombas","offers":[]}}','uqny3k23fkr2p2jb',1.79580078298156785958e+09,1,NULL);
INSERT INTO "events" VALUES(305,'3qc9husne3sn',289,'v75h4jvtt9myakwjmfdb','AmendmentMade','{"amendment":"nzn354xfkhfh","ground":{"card":"va2tupe7hntc","field":"action","said":"Cambiar dos bombas","start":0,"end":18,"item":"","of":""},"text":"Reparar dos bombas","reason":"","author":"u9cvvfa8mj4bwpx9","sector":"government","order":4,"at":1795800782.9845319,"of":"xzappyu6nhky","how":"remake"}','u9cvvfa8mj4bwpx9',1.79580078298458933831e+09,1,NULL);
INSERT INTO "events" VALUES(306,'3qc9husne3sn',290,'v75h4jvtt9myakwjmfdb','AmendmentSettled','{"amendment":"xzappyu6nhky","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"outdated","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":1795800782.9845366}}','u9cvvfa8mj4bwpx9',1.79580078298458933831e+09,1,NULL);
INSERT INTO "events" VALUES(307,'3qc9husne3sn',291,'8ug6nsrxutc6f6tx4pvt','AmendmentSettled','{"amendment":"nzn354xfkhfh","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"rejected","decision":"vote","in_favour":5,"against":2,"abstained":1,"reason":"Ya no sirven","at":1795800782.987241}}','uqny3k23fkr2p2jb',1.79580078298727130892e+09,1,NULL);
INSERT INTO "events" VALUES(308,'3qc9husne3sn',292,'ahe47xa9xy97j5adq2u5','StageClosed','{"stage":"commitment_card"}','uqny3k23fkr2p2jb',1.79580078298965382576e+09,1,NULL);
INSERT INTO "events" VALUES(309,'3qc9husne3sn',293,'z9dh2rrxghgpqgs7xf75','StageOpened','{"stage":"commitment_card"}','uqny3k23fkr2p2jb',1.7958007829920122623e+09,1,NULL);
INSERT INTO "events" VALUES(310,'3qc9husne3sn',294,'kzbjzrwzxan97fswegtg','CommitmentDrafted','{"card":"ckahh6nmyrrt","order":3,"node":null,"fields":[],"items":[],"let_be":[],"taken":[]}','unveg6z88fhjgkdh',1.79580078299463033681e+09,1,NULL);
INSERT INTO "events" VALUES(311,'3qc9husne3sn',295,'qtuavwrcmxf6bqdkx67a','CommitmentReworded','{"card":"ckahh6nmyrrt","field":"action","before":{"text":"","offers":[]},"after":{"text":"Abrir 12 centros de agua","offers":[]}}','unveg6z88fhjgkdh',1.79580078299736809735e+09,1,NULL);
INSERT INTO "events" VALUES(312,'3qc9husne3sn',296,'pb3qm5gp4m4eayp94j8g','AmendingOpened','{"card":"ckahh6nmyrrt"}','uqny3k23fkr2p2jb',1.79580078299979233741e+09,1,NULL);
INSERT INTO "events" VALUES(313,'3qc9husne3sn',297,'7m56udf96sewgq97zc6u','AmendingClosed','{"card":"ckahh6nmyrrt"}','uqny3k23fkr2p2jb',1.79580078300210666661e+09,1,NULL);
INSERT INTO "events" VALUES(314,'3qc9husne3sn',298,'kqux9x6dy9yajpta89te','SigningOpened','{"card":"ckahh6nmyrrt","quorum":["people","government"],"text":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"ckahh6nmyrrt\",\"node\":null,\"number\":\"1.3\",\"problem_linked\":false},\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-card\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"objections\":[],\"parties\":[],\"plan\":{\"end\":\"2028-12-31\",\"name\":\"Plan de agua de la ribera\",\"start\":\"2027-01-01\"},\"trees\":[{\"edges\":[[\"6qxs2feezg6k\",\"yt4zsnkaup7u\"],[\"5kjrkf46ra3n\",\"6qxs2feezg6k\"],[\"97abhqnyv5c6\",\"6qxs2feezg6k\"],[\"ybjdfczt638n\",\"6qxs2feezg6k\"],[\"fv3ye3zn765v\",\"6qxs2feezg6k\"],[\"yt4zsnkaup7u\",\"js4brxmgye9s\"],[\"dwm3kcf2gtnm\",\"6qxs2feezg6k\"],[\"dwm3kcf2gtnm\",\"ybjdfczt638n\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"6qxs2feezg6k\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"5kjrkf46ra3n\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"97abhqnyv5c6\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"ybjdfczt638n\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"fv3ye3zn765v\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"yt4zsnkaup7u\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"js4brxmgye9s\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"dwm3kcf2gtnm\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"6qxs2feezg6k\",\"yt4zsnkaup7u\"],[\"5kjrkf46ra3n\",\"6qxs2feezg6k\"],[\"97abhqnyv5c6\",\"6qxs2feezg6k\"],[\"ybjdfczt638n\",\"6qxs2feezg6k\"],[\"fv3ye3zn765v\",\"6qxs2feezg6k\"],[\"yt4zsnkaup7u\",\"js4brxmgye9s\"],[\"dwm3kcf2gtnm\",\"6qxs2feezg6k\"],[\"dwm3kcf2gtnm\",\"ybjdfczt638n\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"6qxs2feezg6k\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"5kjrkf46ra3n\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"97abhqnyv5c6\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"ybjdfczt638n\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"fv3ye3zn765v\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"yt4zsnkaup7u\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"js4brxmgye9s\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"dwm3kcf2gtnm\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}]}","fingerprint":"89951d0b267f9d02a3918c631e257f44c4b0c2f98aaae8ced0c31e64bbf22e79"}','uqny3k23fkr2p2jb',1.79580078300741791726e+09,1,NULL);
INSERT INTO "events" VALUES(315,'3qc9husne3sn',299,'hbksbnuzj7z96749zbcx','CardSigned','{"card":"ckahh6nmyrrt","signature":"s9xuu23nzgc4","person":"unveg6z88fhjgkdh","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":false,"text":"89951d0b267f9d02a3918c631e257f44c4b0c2f98aaae8ced0c31e64bbf22e79","order":1,"drawing":[],"photo":""}','unveg6z88fhjgkdh',1.79580078301015377047e+09,1,NULL);
INSERT INTO "events" VALUES(316,'3qc9husne3sn',300,'fe6p5tmyuudvbx7pap58','SigningClosed','{"card":"ckahh6nmyrrt","reason":"La fecha no alcanza"}','uqny3k23fkr2p2jb',1.79580078301261568071e+09,1,NULL);
INSERT INTO "events" VALUES(317,'mavx4t7funav',17,'d2k7veejtmbwzkp6yp97','NamesErased','{"called":"Persona"}','uqny3k23fkr2p2jb',1.79580078301457047467e+09,1,NULL);
INSERT INTO "events" VALUES(318,'3qc9husne3sn',301,'d2k7veejtmbwzkp6yp97','HandwritingErased','{}',NULL,1.79580078301457047467e+09,1,NULL);
INSERT INTO "events" VALUES(319,'3qc9husne3sn',302,'cx2trebrynntdj6x3xnb','SigningOpened','{"card":"ckahh6nmyrrt","quorum":["people","government"],"text":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"ckahh6nmyrrt\",\"node\":null,\"number\":\"1.3\",\"problem_linked\":false},\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-card\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"objections\":[],\"parties\":[],\"plan\":{\"end\":\"2028-12-31\",\"name\":\"Plan de agua de la ribera\",\"start\":\"2027-01-01\"},\"trees\":[{\"edges\":[[\"6qxs2feezg6k\",\"yt4zsnkaup7u\"],[\"5kjrkf46ra3n\",\"6qxs2feezg6k\"],[\"97abhqnyv5c6\",\"6qxs2feezg6k\"],[\"ybjdfczt638n\",\"6qxs2feezg6k\"],[\"fv3ye3zn765v\",\"6qxs2feezg6k\"],[\"yt4zsnkaup7u\",\"js4brxmgye9s\"],[\"dwm3kcf2gtnm\",\"6qxs2feezg6k\"],[\"dwm3kcf2gtnm\",\"ybjdfczt638n\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"6qxs2feezg6k\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"5kjrkf46ra3n\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"97abhqnyv5c6\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"ybjdfczt638n\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"fv3ye3zn765v\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"yt4zsnkaup7u\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"js4brxmgye9s\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"dwm3kcf2gtnm\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"6qxs2feezg6k\",\"yt4zsnkaup7u\"],[\"5kjrkf46ra3n\",\"6qxs2feezg6k\"],[\"97abhqnyv5c6\",\"6qxs2feezg6k\"],[\"ybjdfczt638n\",\"6qxs2feezg6k\"],[\"fv3ye3zn765v\",\"6qxs2feezg6k\"],[\"yt4zsnkaup7u\",\"js4brxmgye9s\"],[\"dwm3kcf2gtnm\",\"6qxs2feezg6k\"],[\"dwm3kcf2gtnm\",\"ybjdfczt638n\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"6qxs2feezg6k\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"5kjrkf46ra3n\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"97abhqnyv5c6\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"ybjdfczt638n\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"fv3ye3zn765v\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"yt4zsnkaup7u\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"js4brxmgye9s\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"dwm3kcf2gtnm\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}]}","fingerprint":"89951d0b267f9d02a3918c631e257f44c4b0c2f98aaae8ced0c31e64bbf22e79"}','uqny3k23fkr2p2jb',1.79580078302825260159e+09,1,NULL);
INSERT INTO "events" VALUES(320,'3qc9husne3sn',303,'7kyrsf7phereea4y4e2v','CardSigned','{"card":"ckahh6nmyrrt","signature":"rf2ek9s3gjjs","person":"unveg6z88fhjgkdh","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":true,"text":"89951d0b267f9d02a3918c631e257f44c4b0c2f98aaae8ced0c31e64bbf22e79","order":2,"drawing":[],"photo":""}','unveg6z88fhjgkdh',1.79580078303171205523e+09,1,NULL);
INSERT INTO "events" VALUES(321,'3qc9husne3sn',304,'7kyrsf7phereea4y4e2v','DissentAdded','{"card":"ckahh6nmyrrt","dissent":"z8qu7wv6aetz","how":"signed","person":"unveg6z88fhjgkdh","signs_for":"people","name":"Ana","post":"Vocal","text":"Sin presupuesto","signature":"rf2ek9s3gjjs","order":3}','unveg6z88fhjgkdh',1.79580078303171205523e+09,1,NULL);
INSERT INTO "events" VALUES(322,'3qc9husne3sn',305,'6f5jygqu47dfyryfn66e','SignatureWithdrawn','{"card":"ckahh6nmyrrt","signature":"rf2ek9s3gjjs"}','unveg6z88fhjgkdh',1.79580078303455448153e+09,1,NULL);
INSERT INTO "events" VALUES(323,'3qc9husne3sn',306,'8gxadqrs98r4jhd83p2m','CardSigned','{"card":"ckahh6nmyrrt","signature":"2h6r8zs8fuqb","person":"unveg6z88fhjgkdh","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":true,"text":"89951d0b267f9d02a3918c631e257f44c4b0c2f98aaae8ced0c31e64bbf22e79","order":4,"drawing":[],"photo":""}','unveg6z88fhjgkdh',1.79580078303757548329e+09,1,NULL);
INSERT INTO "events" VALUES(324,'3qc9husne3sn',307,'8gxadqrs98r4jhd83p2m','DissentAdded','{"card":"ckahh6nmyrrt","dissent":"rq3un77dmxqr","how":"signed","person":"unveg6z88fhjgkdh","signs_for":"people","name":"Ana","post":"Vocal","text":"No dice con qué dinero","signature":"2h6r8zs8fuqb","order":5}','unveg6z88fhjgkdh',1.79580078303757548329e+09,1,NULL);
INSERT INTO "events" VALUES(325,'3qc9husne3sn',308,'crm56bbs3tb2uej4nqny','DissentAdded','{"card":"ckahh6nmyrrt","dissent":"s4kwzccvj929","how":"signed","person":"smfzwm5u8e2wss68","signs_for":"civil_society","name":"","post":"Vocal","text":"Falta medirlo","signature":"","order":6}','smfzwm5u8e2wss68',1.79580078303992080688e+09,1,NULL);
INSERT INTO "events" VALUES(326,'3qc9husne3sn',309,'z4cebztcp8g6s5sk79xs','DissentWithdrawn','{"card":"ckahh6nmyrrt","dissent":"s4kwzccvj929"}','smfzwm5u8e2wss68',1.7958007830418682098e+09,1,NULL);
INSERT INTO "events" VALUES(327,'3qc9husne3sn',310,'tprhybywp94vnzmph5k4','DissentAdded','{"card":"ckahh6nmyrrt","dissent":"yeg9b24patg8","how":"anonymous","person":null,"signs_for":"","name":"","post":"","text":"Nadie preguntó en la ribera","signature":"","order":7}',NULL,1.79580078304383444786e+09,1,NULL);
INSERT INTO "events" VALUES(328,'3qc9husne3sn',311,'7n7nt2uhe4ggdzdag2s7','CardSigned','{"card":"ckahh6nmyrrt","signature":"p62v2g7dgz5s","person":"uqny3k23fkr2p2jb","signs_for":"government","name":"","post":"Presidenta municipal","paper":"en papel","dissent":false,"text":"89951d0b267f9d02a3918c631e257f44c4b0c2f98aaae8ced0c31e64bbf22e79","order":8,"drawing":[],"photo":"c5ed41497a17c0beed918410aea90264690d68b5878ac4b9cdb390cf8da69468"}','uqny3k23fkr2p2jb',1.79580078304604792596e+09,1,NULL);
INSERT INTO "events" VALUES(329,'3qc9husne3sn',312,'7n7nt2uhe4ggdzdag2s7','SignaturePhotoKept','{"card":"ckahh6nmyrrt","signature":"p62v2g7dgz5s","photo":""}','uqny3k23fkr2p2jb',1.79580078304604792596e+09,1,NULL);
INSERT INTO "events" VALUES(330,'3qc9husne3sn',313,'bejcmkshrg9ayxxvfr3j','VersionSealed','{"card":"ckahh6nmyrrt","version":1,"payload":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"ckahh6nmyrrt\",\"number\":\"1.3\"},\"dissents\":[{\"anonymous\":false,\"name\":\"Ana\",\"post\":\"Vocal\",\"sector\":\"people\",\"text\":\"No dice con qué dinero\"},{\"anonymous\":true,\"name\":\"\",\"post\":\"\",\"sector\":\"\",\"text\":\"Nadie preguntó en la ribera\"}],\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-seal\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"parties\":[],\"plan\":{\"end\":\"2028-12-31\",\"name\":\"Plan de agua de la ribera\",\"start\":\"2027-01-01\"},\"previous\":\"\",\"sealed\":\"2026-11-27T17:33:03Z\",\"signatures\":[{\"dissent\":true,\"drawing\":[[20,120,90,40,160,150],[40,160,300,150]],\"name\":\"Ana\",\"paper\":false,\"post\":\"Vocal\",\"sector\":\"people\"},{\"dissent\":false,\"name\":\"\",\"paper\":true,\"photo\":\"c5ed41497a17c0beed918410aea90264690d68b5878ac4b9cdb390cf8da69468\",\"post\":\"Presidenta municipal\",\"sector\":\"government\"}],\"template\":3,\"trees\":[{\"edges\":[[\"6qxs2feezg6k\",\"yt4zsnkaup7u\"],[\"5kjrkf46ra3n\",\"6qxs2feezg6k\"],[\"97abhqnyv5c6\",\"6qxs2feezg6k\"],[\"ybjdfczt638n\",\"6qxs2feezg6k\"],[\"fv3ye3zn765v\",\"6qxs2feezg6k\"],[\"yt4zsnkaup7u\",\"js4brxmgye9s\"],[\"dwm3kcf2gtnm\",\"6qxs2feezg6k\"],[\"dwm3kcf2gtnm\",\"ybjdfczt638n\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"6qxs2feezg6k\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"5kjrkf46ra3n\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"97abhqnyv5c6\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"ybjdfczt638n\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"fv3ye3zn765v\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"yt4zsnkaup7u\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"js4brxmgye9s\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"dwm3kcf2gtnm\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"6qxs2feezg6k\",\"yt4zsnkaup7u\"],[\"5kjrkf46ra3n\",\"6qxs2feezg6k\"],[\"97abhqnyv5c6\",\"6qxs2feezg6k\"],[\"ybjdfczt638n\",\"6qxs2feezg6k\"],[\"fv3ye3zn765v\",\"6qxs2feezg6k\"],[\"yt4zsnkaup7u\",\"js4brxmgye9s\"],[\"dwm3kcf2gtnm\",\"6qxs2feezg6k\"],[\"dwm3kcf2gtnm\",\"ybjdfczt638n\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"6qxs2feezg6k\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"5kjrkf46ra3n\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"97abhqnyv5c6\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"ybjdfczt638n\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"fv3ye3zn765v\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"yt4zsnkaup7u\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"js4brxmgye9s\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"dwm3kcf2gtnm\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}],\"version\":1}","fingerprint":"273d681d4a2e8d405222517b9d70d9eae39e3406d12476b593aec0f3c31e5e30","previous":"","sealed":"2026-11-27T17:33:03Z","place":312}','uqny3k23fkr2p2jb',1.7958007830494308472e+09,1,NULL);
INSERT INTO "events" VALUES(331,'3qc9husne3sn',314,'c76h2ch7wyyytzu6z962','NextVersionBegun','{"card":"ckahh6nmyrrt"}','uqny3k23fkr2p2jb',1.79580078305145668981e+09,1,NULL);
INSERT INTO "events" VALUES(332,'3qc9husne3sn',315,'df9qp2zjwsb2nhnzzgnz','CardWithdrawn','{"card":"ckahh6nmyrrt","reason":"La comisión salió"}','uqny3k23fkr2p2jb',1.79580078305354094506e+09,1,NULL);
INSERT INTO "events" VALUES(333,'3qc9husne3sn',316,'5emwv78fq3b4ey95pn2h','CardTakenUp','{"card":"ckahh6nmyrrt"}','uqny3k23fkr2p2jb',1.79580078305563974375e+09,1,NULL);
INSERT INTO "events" VALUES(334,'3qc9husne3sn',317,'va5a4nnyz4hkgagrgrq2','StageClosed','{"stage":"commitment_card"}','uqny3k23fkr2p2jb',1.7958007830576779842e+09,1,NULL);
INSERT INTO "events" VALUES(335,'3qc9husne3sn',318,'yswqk8bp3yj4zwjk7wmy','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','uqny3k23fkr2p2jb',1.79580078305978202814e+09,1,NULL);
INSERT INTO "events" VALUES(336,'3qc9husne3sn',319,'zaskvszusz4xepcnxcmv','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','uqny3k23fkr2p2jb',1.79580078306189966199e+09,1,NULL);
INSERT INTO "events" VALUES(337,'3qc9husne3sn',320,'uamx8fmkq8prx725x3q3','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','uqny3k23fkr2p2jb',1.79580078306401824954e+09,1,NULL);
INSERT INTO "events" VALUES(338,'3qc9husne3sn',321,'uufzcmcjpgz86un64a4s','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','uqny3k23fkr2p2jb',1.79580078306604456897e+09,1,NULL);
INSERT INTO "events" VALUES(339,'3qc9husne3sn',322,'6by9jqth95bhnxdmnq8f','WorkGivenOut','{"before":true,"after":false}','uqny3k23fkr2p2jb',1.79580078306804537778e+09,1,NULL);
INSERT INTO "events" VALUES(340,'3qc9husne3sn',323,'wkqmej7zqevzfjctj726','ProposalMade','{"proposal":"tftvcny89pha","intent":"add_cause","data":"{\"of\": \"6qxs2feezg6k\", \"text\": \"No hay presupuesto\"}","author":"u9cvvfa8mj4bwpx9","sector":"government","stage":"problem_tree","order":1,"at":1795800783.0703676}','u9cvvfa8mj4bwpx9',1795800783.07042,1,NULL);
INSERT INTO "events" VALUES(341,'3qc9husne3sn',324,'jzxvetyn9323wx5nx56h','ProposalMade','{"proposal":"y83fp6gsm4ha","intent":"add_cause","data":"{\"of\": \"6qxs2feezg6k\", \"text\": \"No hay voluntad\"}","author":"u9cvvfa8mj4bwpx9","sector":"government","stage":"problem_tree","order":2,"at":1795800783.0726326}','u9cvvfa8mj4bwpx9',1.79580078307267761226e+09,1,NULL);
INSERT INTO "events" VALUES(342,'3qc9husne3sn',325,'bf8aqu9yyqdjzzntv4ax','ProposalMade','{"proposal":"u4kdfwbr3627","intent":"add_cause","data":"{\"of\": \"6qxs2feezg6k\", \"text\": \"Nadie paga\"}","author":"u9cvvfa8mj4bwpx9","sector":"government","stage":"problem_tree","order":3,"at":1795800783.074966}','u9cvvfa8mj4bwpx9',1.79580078307501244542e+09,1,NULL);
INSERT INTO "events" VALUES(343,'3qc9husne3sn',326,'3upnz9zdvfnbb5dp8h2a','ScribeAppointed','{"person":"unveg6z88fhjgkdh"}','uqny3k23fkr2p2jb',1.79580078307710385319e+09,1,NULL);
INSERT INTO "events" VALUES(344,'3qc9husne3sn',327,'v8rc3pgv679mbdcttpkx','ProposalSettled','{"proposal":"tftvcny89pha","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','unveg6z88fhjgkdh',1.79580078307931518557e+09,1,NULL);
INSERT INTO "events" VALUES(345,'3qc9husne3sn',328,'v8rc3pgv679mbdcttpkx','CauseAdded','{"node":"v2wz9gbmyn5q","text":"No hay presupuesto","effect":"6qxs2feezg6k","order":17}','unveg6z88fhjgkdh',1.79580078307931518557e+09,1,NULL);
INSERT INTO "events" VALUES(346,'3qc9husne3sn',329,'e36ncdc2eu4yrnbfqpgv','ProposalSettled','{"proposal":"y83fp6gsm4ha","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','uqny3k23fkr2p2jb',1.79580078308159589764e+09,1,NULL);
INSERT INTO "events" VALUES(347,'3qc9husne3sn',330,'27aq2r7nh5vztfyndjjk','ProposalSettled','{"proposal":"u4kdfwbr3627","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','u9cvvfa8mj4bwpx9',1.79580078308356785778e+09,1,NULL);
INSERT INTO "events" VALUES(348,'3qc9husne3sn',331,'ybu57yphnhe4jq9u3hxm','ScribeReleased','{"person":"unveg6z88fhjgkdh"}','uqny3k23fkr2p2jb',1.79580078308567500115e+09,1,NULL);
INSERT INTO "events" VALUES(349,'3qc9husne3sn',332,'784yuzcjggder5hyd6ns','BranchLocked','{"node":"5kjrkf46ra3n","reason":"Ya se acordó"}','uqny3k23fkr2p2jb',1.79580078308761739735e+09,1,NULL);
INSERT INTO "events" VALUES(350,'3qc9husne3sn',333,'n48cd98v3vyhpv9hkbfb','BranchLocked','{"node":"yt4zsnkaup7u","reason":""}','uqny3k23fkr2p2jb',1.79580078308956265446e+09,1,NULL);
INSERT INTO "events" VALUES(351,'3qc9husne3sn',334,'55bhjdfks3dhgb7d2euw','BranchUnlocked','{"node":"yt4zsnkaup7u"}','uqny3k23fkr2p2jb',1.79580078309146475793e+09,1,NULL);
INSERT INTO "events" VALUES(352,'3qc9husne3sn',335,'tnj3fy5mmrvpz9t3cxzw','VersionNamed','{"version":"yhx3vvubda7x","name":"","reason":"stage","about":"problem_tree","at_version":334,"at":1795800783.0935721,"order":6,"digest":"53f3c72ddde8fdd1781208d78bd60995","by":null}','uqny3k23fkr2p2jb',1.79580078309364175792e+09,1,NULL);
INSERT INTO "events" VALUES(353,'3qc9husne3sn',336,'tnj3fy5mmrvpz9t3cxzw','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','uqny3k23fkr2p2jb',1.79580078309364175792e+09,1,NULL);
INSERT INTO "events" VALUES(354,'3qc9husne3sn',337,'gsfk4g9qyayrvuwtrmdk','WallShown','{"mode":"card","stage":"commitment_card","node":"6qxs2feezg6k","page":1,"order":"written"}','uqny3k23fkr2p2jb',1.79580078309595727922e+09,1,NULL);
INSERT INTO "events" VALUES(355,'3qc9husne3sn',338,'wgn9fmypabbnd7rg8ca9','WallFrozen','{"at_version":337}','uqny3k23fkr2p2jb',1795800783.09793,1,NULL);
INSERT INTO "events" VALUES(356,'3qc9husne3sn',339,'672qkza86w3wvm72h4ag','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"6qxs2feezg6k"}','uqny3k23fkr2p2jb',1.79580078310436511038e+09,1,NULL);
INSERT INTO "events" VALUES(357,'3qc9husne3sn',340,'hmtdsn4zye6k95dutguz','WallBlanked','{}','uqny3k23fkr2p2jb',1.79580078310653495788e+09,1,NULL);
INSERT INTO "events" VALUES(358,'3qc9husne3sn',341,'a2s6vt6g7db32tb7mcj9','WallUncovered','{}','uqny3k23fkr2p2jb',1.79580078310850548744e+09,1,NULL);
INSERT INTO "events" VALUES(359,'3qc9husne3sn',342,'wm6hutkh8v7p4mcgq9n5','WallReleased','{}','uqny3k23fkr2p2jb',1.79580078311053800577e+09,1,NULL);
INSERT INTO "events" VALUES(360,'mavx4t7funav',18,'yhry7q94ymjnjycx4ct8','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','uqny3k23fkr2p2jb',1.79580078311236166952e+09,1,NULL);
INSERT INTO "events" VALUES(361,'mavx4t7funav',19,'myfccmjjzj4pbfdfhvz3','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','uqny3k23fkr2p2jb',1.7958007831143045426e+09,1,NULL);
INSERT INTO "events" VALUES(362,'mavx4t7funav',20,'3pcp4pymcffjxrxmf3f4','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','uqny3k23fkr2p2jb',1.7958007831161382199e+09,1,NULL);
INSERT INTO "events" VALUES(363,'mavx4t7funav',21,'g9jkh3dgnu5sc7b5ykg2','NamesErased','{"called":"Persona"}','uqny3k23fkr2p2jb',1.79580078311796951292e+09,1,NULL);
INSERT INTO "events" VALUES(364,'3qc9husne3sn',343,'g9jkh3dgnu5sc7b5ykg2','HandwritingErased','{}',NULL,1.79580078311796951292e+09,1,NULL);
INSERT INTO "events" VALUES(365,'3qc9husne3sn',344,'y8erd6y27aytauh2eyye','RuleChosen','{"stage":"viewpoints","on":true}','uqny3k23fkr2p2jb',1.79580078312411308286e+09,1,NULL);
INSERT INTO "events" VALUES(366,'3qc9husne3sn',345,'3q38r9ejcvy3cacqznpa','StageMoved','{"stage":"viewpoints","open":true,"before_stage":"commitment_card","before_open":false}','uqny3k23fkr2p2jb',1.79580078312819552428e+09,1,NULL);
INSERT INTO "events" VALUES(367,'3qc9husne3sn',346,'3q38r9ejcvy3cacqznpa','SittingOpened','{"sitting":"q67qyzt3ukgauruw","stage":"viewpoints","at":1795800783.1281338,"again":false}','uqny3k23fkr2p2jb',1.79580078312819552428e+09,1,NULL);
INSERT INTO "events" VALUES(368,'3qc9husne3sn',347,'~q67qyzt3.a6c9da5cdffb1674033c5117','ReadinessSaid','{"person":"~q67qyzt3.695705f519f0f1f156525dcf","about":"viewpoints","ready":true}',NULL,1.79580078312813377384e+09,1,'~q67qyzt3.bba51229ce2a8cca4f06ccae');
INSERT INTO "events" VALUES(369,'3qc9husne3sn',348,'~q67qyzt3.a4e46076b14e8274d91be8b5','AnswerGiven','{"answer":"wh8fef7ccgca","question":"shows","author":null,"sector":"people","text":"Faltan planos","order":4,"caucus":true}',NULL,1.79580078312813377384e+09,1,'~q67qyzt3.db7d187a9267421a32121920');
INSERT INTO "events" VALUES(370,'3qc9husne3sn',349,'~q67qyzt3.15016d9df0892ee88366f83d','PositionTaken','{"answer":"wh8fef7ccgca","person":null,"sector":"academia","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Faltan planos"},"caucus":true}',NULL,1.79580078312813377384e+09,1,'~q67qyzt3.7eef8d2929b5a12ca3f8729c');
INSERT INTO "events" VALUES(371,'3qc9husne3sn',350,'t495q8tnz9xmdj4fedmp','SittingClosed','{"sitting":"q67qyzt3ukgauruw"}','uqny3k23fkr2p2jb',1.79580078313925170898e+09,1,NULL);
INSERT INTO "events" VALUES(372,'3qc9husne3sn',351,'t495q8tnz9xmdj4fedmp','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"viewpoints","before_open":true}','uqny3k23fkr2p2jb',1.79580078313925170898e+09,1,NULL);
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
INSERT INTO "migrations" VALUES(1,'create_tables',1.79580078137861680982e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79580078137937951092e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.7958007813796050549e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.7958007813797724247e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79580078138005352016e+09);
INSERT INTO "migrations" VALUES(6,'make_room_for_tags',1.79580078138021492955e+09);
INSERT INTO "migrations" VALUES(7,'keep_days',1.79580078138098621362e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('mavx4t7funav','6k4upkyr2br4ymhd4a5v',1,1);
INSERT INTO "operations" VALUES('mavx4t7funav','ypvv8fvgsefefsveh5qc',2,2);
INSERT INTO "operations" VALUES('mavx4t7funav','6unb3dsdutfrfb7ea3c8',3,3);
INSERT INTO "operations" VALUES('mavx4t7funav','abptf7n83bzt36xkrma4',4,4);
INSERT INTO "operations" VALUES('mavx4t7funav','dchk68qdbk8r53f2p7sr',5,5);
INSERT INTO "operations" VALUES('mavx4t7funav','nz65amvyz4tufr7xp6q7',6,6);
INSERT INTO "operations" VALUES('mavx4t7funav','jwyhqkvp43m23sf3cb8c',7,7);
INSERT INTO "operations" VALUES('mavx4t7funav','y74xuh39ns4zu3qxsx2j',8,8);
INSERT INTO "operations" VALUES('mavx4t7funav','g9k3bwjfy9ctse55pxkz',9,9);
INSERT INTO "operations" VALUES('mavx4t7funav','jvvjswswzbrnm4uwyfeq',10,10);
INSERT INTO "operations" VALUES('mavx4t7funav','vk3bqb69ajjrcq5ybavt',11,11);
INSERT INTO "operations" VALUES('mavx4t7funav','p69rxwkb82rawufxd2kk',12,12);
INSERT INTO "operations" VALUES('mavx4t7funav','pm8ydnd7tjvzpjespkzn',13,13);
INSERT INTO "operations" VALUES('mavx4t7funav','pjqkw7uuayx842k8m72d',14,14);
INSERT INTO "operations" VALUES('mavx4t7funav','juay3tqxgvhyzt7kgrrj',15,15);
INSERT INTO "operations" VALUES('mavx4t7funav','zhsjtywvqu4z4m7x6azw',16,16);
INSERT INTO "operations" VALUES('3qc9husne3sn','xfkuyagg4yz6kndryxhq',1,1);
INSERT INTO "operations" VALUES('3qc9husne3sn','hs2qefxamm77wf4wnadd',2,2);
INSERT INTO "operations" VALUES('3qc9husne3sn','yprsfbntwx2aumqacf98',3,3);
INSERT INTO "operations" VALUES('3qc9husne3sn','zsmbc2y7vbgethfng7cg',4,4);
INSERT INTO "operations" VALUES('3qc9husne3sn','kqtgh2rbq5urdwmyj9jv',5,5);
INSERT INTO "operations" VALUES('3qc9husne3sn','epf5j7ynys83k9f8qk68',6,6);
INSERT INTO "operations" VALUES('3qc9husne3sn','rr4np3hweq5hhzjkd4xp',7,7);
INSERT INTO "operations" VALUES('3qc9husne3sn','hu4eeunpbfycp7vg3f2y',8,8);
INSERT INTO "operations" VALUES('3qc9husne3sn','vmgq89gzvxhcm5wqr8t6',9,9);
INSERT INTO "operations" VALUES('3qc9husne3sn','s9q7uahcvdaef6wpbdsg',10,10);
INSERT INTO "operations" VALUES('3qc9husne3sn','t5be3h938cuv8jm752uw',11,11);
INSERT INTO "operations" VALUES('3qc9husne3sn','yd897v7vyababj7tuged',12,12);
INSERT INTO "operations" VALUES('3qc9husne3sn','n4g98zcmmsq3dpz48ra6',13,13);
INSERT INTO "operations" VALUES('3qc9husne3sn','wdghwcenu3rhmjavdq7v',14,14);
INSERT INTO "operations" VALUES('3qc9husne3sn','4ud955cmt8e8zhrfaehw',15,15);
INSERT INTO "operations" VALUES('3qc9husne3sn','rfmzmemtwbedr5mtf2e6',16,16);
INSERT INTO "operations" VALUES('3qc9husne3sn','x8e7eqagmapp9r6jf5bz',17,18);
INSERT INTO "operations" VALUES('3qc9husne3sn','xna9b272d54hrbz97fv3',19,19);
INSERT INTO "operations" VALUES('3qc9husne3sn','hwenk2m5rnpz3pgz5y4b',20,20);
INSERT INTO "operations" VALUES('3qc9husne3sn','5ph3w8ut7m98c65aewen',21,21);
INSERT INTO "operations" VALUES('3qc9husne3sn','9sv44j7rw5b8rmnr9mh6',22,22);
INSERT INTO "operations" VALUES('3qc9husne3sn','bvppsffmkd6xrhwye6yn',23,23);
INSERT INTO "operations" VALUES('3qc9husne3sn','ycvfkq9mj3dufryyjygd',24,24);
INSERT INTO "operations" VALUES('3qc9husne3sn','9ub4nt54cyecbhngeqyg',25,25);
INSERT INTO "operations" VALUES('3qc9husne3sn','xdr3jyzpw44wgkwabvwd',26,26);
INSERT INTO "operations" VALUES('3qc9husne3sn','373gmbf6bj4rrvmh54ng',27,27);
INSERT INTO "operations" VALUES('3qc9husne3sn','ncawuqyazzc3t7tabmqd',28,28);
INSERT INTO "operations" VALUES('3qc9husne3sn','yegagtu2u7ve893mgf6q',29,29);
INSERT INTO "operations" VALUES('3qc9husne3sn','p9y6d3phbscvzhv4g6gx',30,30);
INSERT INTO "operations" VALUES('3qc9husne3sn','36xbv5e469nhjqm4cewg',31,31);
INSERT INTO "operations" VALUES('3qc9husne3sn','832enn495y24shzjf5ft',32,32);
INSERT INTO "operations" VALUES('3qc9husne3sn','zn4j9xr486bgxpn4zrnw',33,33);
INSERT INTO "operations" VALUES('3qc9husne3sn','55a8jzbavhg8v46kkw9m',34,34);
INSERT INTO "operations" VALUES('3qc9husne3sn','uv25vsk5rsykp75ya87v',35,35);
INSERT INTO "operations" VALUES('3qc9husne3sn','6dcjutrkxg4n26qq9g3j',36,37);
INSERT INTO "operations" VALUES('3qc9husne3sn','ep4bbr573qb2gfupb9nv',38,38);
INSERT INTO "operations" VALUES('3qc9husne3sn','w9q7d5bmu9a6yex6zqe6',39,39);
INSERT INTO "operations" VALUES('3qc9husne3sn','67a38y5rgcg3hcsunz2a',40,40);
INSERT INTO "operations" VALUES('3qc9husne3sn','zxfh2zf6vua3f3r932k8',41,41);
INSERT INTO "operations" VALUES('3qc9husne3sn','d9yfbhrctbx7mfcrvfkx',42,42);
INSERT INTO "operations" VALUES('3qc9husne3sn','hr5fpfgdmjy5aczhu6pw',43,43);
INSERT INTO "operations" VALUES('3qc9husne3sn','gvjnkxa83sxexmr32sqs',44,44);
INSERT INTO "operations" VALUES('3qc9husne3sn','bd4x7uqrpuk8fgpcgg2d',45,45);
INSERT INTO "operations" VALUES('3qc9husne3sn','2fsttxms58gq87bqd4n6',46,46);
INSERT INTO "operations" VALUES('3qc9husne3sn','85y7vp23en6nn2trnpt3',47,47);
INSERT INTO "operations" VALUES('3qc9husne3sn','3eeck8pdvzehuw7k427k',48,48);
INSERT INTO "operations" VALUES('3qc9husne3sn','dwn9yyc94m77vmqgrmrf',49,50);
INSERT INTO "operations" VALUES('3qc9husne3sn','qk7df25sbdkf3ku2yffk',51,53);
INSERT INTO "operations" VALUES('3qc9husne3sn','wncht665237nheumg76x',54,56);
INSERT INTO "operations" VALUES('3qc9husne3sn','4cxtgkpm8n32dbuefz28',57,57);
INSERT INTO "operations" VALUES('3qc9husne3sn','z52c64j9seh5mjjzvpcw',58,58);
INSERT INTO "operations" VALUES('3qc9husne3sn','vspvede6veuu4nbcadrq',59,59);
INSERT INTO "operations" VALUES('3qc9husne3sn','3z4mb2swv2sp89v7ymn7',60,60);
INSERT INTO "operations" VALUES('3qc9husne3sn','zjx647gx7qn529gbgvhg',61,61);
INSERT INTO "operations" VALUES('3qc9husne3sn','ucxzga5teg6fsszww8q3',62,62);
INSERT INTO "operations" VALUES('3qc9husne3sn','savn9ztqgytey5fmtk5a',63,63);
INSERT INTO "operations" VALUES('3qc9husne3sn','3ukztqcz8u6qhhejtrf7',64,64);
INSERT INTO "operations" VALUES('3qc9husne3sn','vtvw6ccmn5myw3v59whb',65,65);
INSERT INTO "operations" VALUES('3qc9husne3sn','nzyb4pq9ha982wzfdeuu',66,66);
INSERT INTO "operations" VALUES('3qc9husne3sn','rts3sujvypn3zpk4djb3',67,67);
INSERT INTO "operations" VALUES('3qc9husne3sn','kwr2yjb4ad94kcn9khdp',68,68);
INSERT INTO "operations" VALUES('3qc9husne3sn','rq6dm49fv4dukmahcg3d',69,69);
INSERT INTO "operations" VALUES('3qc9husne3sn','astmy3me25a84qx9qrxu',70,70);
INSERT INTO "operations" VALUES('3qc9husne3sn','a6799m7jjjmqecd3y2vx',71,72);
INSERT INTO "operations" VALUES('3qc9husne3sn','yf589caqbt9fjvgg7pz6',73,73);
INSERT INTO "operations" VALUES('3qc9husne3sn','pa77d5ug7bc7hpvea3jp',74,74);
INSERT INTO "operations" VALUES('3qc9husne3sn','77tmf6cm6v3vy5vre6cb',75,75);
INSERT INTO "operations" VALUES('3qc9husne3sn','t5wnjpz3gtg4z9fpbays',76,76);
INSERT INTO "operations" VALUES('3qc9husne3sn','kv6pcmw4bj9xv23bsgww',77,78);
INSERT INTO "operations" VALUES('3qc9husne3sn','5zht25f85v8saq28qkxc',79,80);
INSERT INTO "operations" VALUES('3qc9husne3sn','jpbffen2qyzumegmn6ta',81,82);
INSERT INTO "operations" VALUES('3qc9husne3sn','syqtc48ffgdatcanywr5',83,83);
INSERT INTO "operations" VALUES('3qc9husne3sn','xsrksj946kebzqngstfj',84,84);
INSERT INTO "operations" VALUES('3qc9husne3sn','tzeewmajnuk38ydpjah2',85,87);
INSERT INTO "operations" VALUES('3qc9husne3sn','e56pht8jvpfte48bukje',88,91);
INSERT INTO "operations" VALUES('3qc9husne3sn','yxvxvq6ssfay6betur4x',92,92);
INSERT INTO "operations" VALUES('3qc9husne3sn','qxr799eyxktgappyj5m9',93,94);
INSERT INTO "operations" VALUES('3qc9husne3sn','56k7cvr842u3d4vuyv5y',95,96);
INSERT INTO "operations" VALUES('3qc9husne3sn','agnpz6pkykbtfeaqbsur',97,97);
INSERT INTO "operations" VALUES('3qc9husne3sn','3g9x2fr2n7gx262yc24d',98,98);
INSERT INTO "operations" VALUES('3qc9husne3sn','s32dcadufm5x927htqe6',99,99);
INSERT INTO "operations" VALUES('3qc9husne3sn','w9mkatrm2vfasuhyk9uy',100,100);
INSERT INTO "operations" VALUES('3qc9husne3sn','nbg48nwqq5cd67eundj6',101,101);
INSERT INTO "operations" VALUES('3qc9husne3sn','cbpcfspzg3484jywgfpg',102,102);
INSERT INTO "operations" VALUES('3qc9husne3sn','zbj6hnynugwthgtspbxp',103,103);
INSERT INTO "operations" VALUES('3qc9husne3sn','4jezdprphc3sdsrcz6ju',104,104);
INSERT INTO "operations" VALUES('3qc9husne3sn','tscft64advrc5asxgdr8',105,105);
INSERT INTO "operations" VALUES('3qc9husne3sn','5kuw2gfmsctadnb4d6fw',106,106);
INSERT INTO "operations" VALUES('3qc9husne3sn','g5k6vpny6b59famz9hj4',107,107);
INSERT INTO "operations" VALUES('3qc9husne3sn','u7yp2gxx32uarbv4sck2',108,108);
INSERT INTO "operations" VALUES('3qc9husne3sn','eqpw5nkmqavgfatxha6p',109,109);
INSERT INTO "operations" VALUES('3qc9husne3sn','v6qeaftrf5q976hw3gb7',110,110);
INSERT INTO "operations" VALUES('3qc9husne3sn','7rmbqk3ja22cmhbvyw5u',111,111);
INSERT INTO "operations" VALUES('3qc9husne3sn','u34xaw3upx36nfr4pyna',112,112);
INSERT INTO "operations" VALUES('3qc9husne3sn','2phkvnb2epc3kzczhj47',113,113);
INSERT INTO "operations" VALUES('3qc9husne3sn','ppd84psqxthcembd83ku',114,114);
INSERT INTO "operations" VALUES('3qc9husne3sn','ukh2e9yh2j2guxz5n39s',115,115);
INSERT INTO "operations" VALUES('3qc9husne3sn','h357k8d2vek8rbs37amg',116,116);
INSERT INTO "operations" VALUES('3qc9husne3sn','pzscnvueefbz5g2wvexf',117,117);
INSERT INTO "operations" VALUES('3qc9husne3sn','mwungzrdfy982yqhpg8d',118,118);
INSERT INTO "operations" VALUES('3qc9husne3sn','qarr4bu6t33nyabk7j8y',119,119);
INSERT INTO "operations" VALUES('3qc9husne3sn','gmc57pjs638r57re9ab4',120,120);
INSERT INTO "operations" VALUES('3qc9husne3sn','4ncasjgtt7pw4ddmdmhf',121,121);
INSERT INTO "operations" VALUES('3qc9husne3sn','766qkm8kqmme3pwf3rvb',122,122);
INSERT INTO "operations" VALUES('3qc9husne3sn','upcph6rd49rhfrrbqxx7',123,123);
INSERT INTO "operations" VALUES('3qc9husne3sn','xyzyvz7jg4r85c86baey',124,124);
INSERT INTO "operations" VALUES('3qc9husne3sn','m6yeayf7fbp34twa8qg9',125,125);
INSERT INTO "operations" VALUES('3qc9husne3sn','hfnr2hv63cyejrfnx6g9',126,126);
INSERT INTO "operations" VALUES('3qc9husne3sn','jh6a64bhfuuqyak35wqf',127,127);
INSERT INTO "operations" VALUES('3qc9husne3sn','ewp2z397tjththfm7eza',128,128);
INSERT INTO "operations" VALUES('3qc9husne3sn','qfwhnabfcuda6gxg3hcf',129,130);
INSERT INTO "operations" VALUES('3qc9husne3sn','ek4z54g9grtb24qfdej3',131,133);
INSERT INTO "operations" VALUES('3qc9husne3sn','vmjxzcjyc9qwjq5q5j38',134,136);
INSERT INTO "operations" VALUES('3qc9husne3sn','8dwqvhj58cszg8zjymfh',137,140);
INSERT INTO "operations" VALUES('3qc9husne3sn','aup6q94sc4q4dug9dhpx',141,142);
INSERT INTO "operations" VALUES('3qc9husne3sn','68c442z54z8b2xprdwz5',143,145);
INSERT INTO "operations" VALUES('3qc9husne3sn','4h6f8zgsafffem9prutm',146,147);
INSERT INTO "operations" VALUES('3qc9husne3sn','9jghqsjqnmhu9f2sukdz',148,150);
INSERT INTO "operations" VALUES('3qc9husne3sn','vfna23nynfbdvq63n6j2',151,153);
INSERT INTO "operations" VALUES('3qc9husne3sn','pjjxnxukjppp77ut5zsx',154,155);
INSERT INTO "operations" VALUES('3qc9husne3sn','x244gvueq6v8z3h885gv',156,156);
INSERT INTO "operations" VALUES('3qc9husne3sn','kpdrvjt44ekzy3qn9chk',157,157);
INSERT INTO "operations" VALUES('3qc9husne3sn','7yf7h4argate5yys7s8q',158,158);
INSERT INTO "operations" VALUES('3qc9husne3sn','ppmxttzyr7qzhkavvw7n',159,159);
INSERT INTO "operations" VALUES('3qc9husne3sn','747da3g4nwtvxdt55u5u',160,160);
INSERT INTO "operations" VALUES('3qc9husne3sn','a26awwcbb4kjxzqdpcns',161,161);
INSERT INTO "operations" VALUES('3qc9husne3sn','8n6j773h8yjb9tnmhazd',162,162);
INSERT INTO "operations" VALUES('3qc9husne3sn','tq326kvqd4m6zzsk4ejb',163,163);
INSERT INTO "operations" VALUES('3qc9husne3sn','sttxhjk3yvrr96v23vch',164,164);
INSERT INTO "operations" VALUES('3qc9husne3sn','zf9ffmr5j5vgnkhnqx52',165,165);
INSERT INTO "operations" VALUES('3qc9husne3sn','h2ycxxfab7w5ysevycth',166,166);
INSERT INTO "operations" VALUES('3qc9husne3sn','2uyquc3ce8eajb5demyz',167,167);
INSERT INTO "operations" VALUES('3qc9husne3sn','svrnqf3cf52febh457j5',168,169);
INSERT INTO "operations" VALUES('3qc9husne3sn','5rmjszfc3j4ceqx69ptn',170,170);
INSERT INTO "operations" VALUES('3qc9husne3sn','pautrhqs6tcfapqakqg4',171,172);
INSERT INTO "operations" VALUES('3qc9husne3sn','mzkndd9st6kawtdggnj5',173,173);
INSERT INTO "operations" VALUES('3qc9husne3sn','fzcka8zgmbjens3y64nv',174,174);
INSERT INTO "operations" VALUES('3qc9husne3sn','x5dspkhk7djcczm79eqn',175,175);
INSERT INTO "operations" VALUES('3qc9husne3sn','mr6v6k4wqqx4gw74w5ws',176,176);
INSERT INTO "operations" VALUES('3qc9husne3sn','4df3fbkxng7mgc62h4ev',177,178);
INSERT INTO "operations" VALUES('3qc9husne3sn','f9ke2gdqswmspn3qyewb',179,179);
INSERT INTO "operations" VALUES('3qc9husne3sn','tj7qc94h4fbaw34hqjxd',180,181);
INSERT INTO "operations" VALUES('3qc9husne3sn','2kkakurftnc8yrpjxck8',182,184);
INSERT INTO "operations" VALUES('3qc9husne3sn','jgnupx2jywt6n28etq6u',185,187);
INSERT INTO "operations" VALUES('3qc9husne3sn','dg4684hv79ua795dqwjd',188,188);
INSERT INTO "operations" VALUES('3qc9husne3sn','6femwtxz8bpbdz9x7dbp',189,190);
INSERT INTO "operations" VALUES('3qc9husne3sn','cfpdgqnrgqk4ynw82atv',191,191);
INSERT INTO "operations" VALUES('3qc9husne3sn','ef89tfm8qb2kqn86szv8',192,192);
INSERT INTO "operations" VALUES('3qc9husne3sn','7ha63e7a3pz42r2dj5gu',193,193);
INSERT INTO "operations" VALUES('3qc9husne3sn','2paynnq8k4vbfb8t89zv',194,194);
INSERT INTO "operations" VALUES('3qc9husne3sn','8chqwz67tvz68ykjexz9',195,196);
INSERT INTO "operations" VALUES('3qc9husne3sn','4tncehnd6jpq6ugpyc27',197,203);
INSERT INTO "operations" VALUES('3qc9husne3sn','n6rba6aqy4ucj2esajep',204,204);
INSERT INTO "operations" VALUES('3qc9husne3sn','cksfw2x9q7k4m79yg8mr',205,205);
INSERT INTO "operations" VALUES('3qc9husne3sn','h2gtba732u8mdcpjxcnp',206,207);
INSERT INTO "operations" VALUES('3qc9husne3sn','j97xppd46qqkauq7pcv9',208,209);
INSERT INTO "operations" VALUES('3qc9husne3sn','a9b3ae9hn4mxbsj4bvyb',210,211);
INSERT INTO "operations" VALUES('3qc9husne3sn','rcn5wh68ujcja853pgmb',212,212);
INSERT INTO "operations" VALUES('3qc9husne3sn','5kh6bj9egdbnvq9mjfmh',213,213);
INSERT INTO "operations" VALUES('3qc9husne3sn','kcdqhskhbpak3tszjcce',214,214);
INSERT INTO "operations" VALUES('3qc9husne3sn','gghz7zkdqjkrest7frq6',215,215);
INSERT INTO "operations" VALUES('3qc9husne3sn','458nbesaecuy2rw7a6sh',216,216);
INSERT INTO "operations" VALUES('3qc9husne3sn','m6zpuk9ed3v87smy26xs',217,217);
INSERT INTO "operations" VALUES('3qc9husne3sn','7jb2mydu8e9hpyzvqqts',218,218);
INSERT INTO "operations" VALUES('3qc9husne3sn','u27b5bej2f9uuh4rvb6y',219,219);
INSERT INTO "operations" VALUES('3qc9husne3sn','q358vzkrdtm3aycj3z5c',220,220);
INSERT INTO "operations" VALUES('3qc9husne3sn','bc9jgtqgdymrt5tbytxy',221,221);
INSERT INTO "operations" VALUES('3qc9husne3sn','qkpa3qmbqurte89tjve4',222,222);
INSERT INTO "operations" VALUES('3qc9husne3sn','mmkcf2xvfsh8erx8vyc7',223,223);
INSERT INTO "operations" VALUES('3qc9husne3sn','qngtfg8ec3tpmrg3uwgc',224,224);
INSERT INTO "operations" VALUES('3qc9husne3sn','bcuzq7pzwknrz6qj2jkv',225,225);
INSERT INTO "operations" VALUES('3qc9husne3sn','wq2vkr6vb8mxm45zwnma',226,226);
INSERT INTO "operations" VALUES('3qc9husne3sn','havc2kk9g2ruxfvcbyun',227,227);
INSERT INTO "operations" VALUES('3qc9husne3sn','zr9n78mu4kpxg24v7dvy',228,228);
INSERT INTO "operations" VALUES('3qc9husne3sn','xz24ee8n2whfz5xsyvnk',229,229);
INSERT INTO "operations" VALUES('3qc9husne3sn','9z23tsqq7vp338kpgfez',230,230);
INSERT INTO "operations" VALUES('3qc9husne3sn','eknu45npkn4rgxsm9v6r',231,231);
INSERT INTO "operations" VALUES('3qc9husne3sn','p4mpt2t46vsq5wae7hrr',232,232);
INSERT INTO "operations" VALUES('3qc9husne3sn','zvur4e5qywgacyuqrgux',233,233);
INSERT INTO "operations" VALUES('3qc9husne3sn','mu4y62cjaqj5eucsbff7',234,234);
INSERT INTO "operations" VALUES('3qc9husne3sn','brcwac8weyjz4s52x74x',235,235);
INSERT INTO "operations" VALUES('3qc9husne3sn','hr2jc894zzt22tdperfm',236,236);
INSERT INTO "operations" VALUES('3qc9husne3sn','2zyem94ufs22erg3dbmz',237,237);
INSERT INTO "operations" VALUES('3qc9husne3sn','gtk3wsvct7e5yedcmk5g',238,238);
INSERT INTO "operations" VALUES('3qc9husne3sn','mze8hjpbcx4agk56jspu',239,241);
INSERT INTO "operations" VALUES('3qc9husne3sn','82xnz999wr4p22xj5sa6',242,242);
INSERT INTO "operations" VALUES('3qc9husne3sn','yv6pnbsedz2bsx8agfng',243,243);
INSERT INTO "operations" VALUES('3qc9husne3sn','vxx72a6z4a2myqz7c5t6',244,244);
INSERT INTO "operations" VALUES('3qc9husne3sn','eryffjy7rpqyt4ut342x',245,245);
INSERT INTO "operations" VALUES('3qc9husne3sn','7vss3z3786wcyzdmstg3',246,246);
INSERT INTO "operations" VALUES('3qc9husne3sn','bvcxdqx6cz6tadkfyaa9',247,247);
INSERT INTO "operations" VALUES('3qc9husne3sn','yyzd8wzhqtv4ptkewexr',248,248);
INSERT INTO "operations" VALUES('3qc9husne3sn','z7zx8w78hbr936gdxhd7',249,251);
INSERT INTO "operations" VALUES('3qc9husne3sn','2tqk9ajdvqmpj3zbh7vy',252,252);
INSERT INTO "operations" VALUES('3qc9husne3sn','83ebchwjmhpvnyk44nkj',253,253);
INSERT INTO "operations" VALUES('3qc9husne3sn','azcna95n52mqpzf3gje7',254,254);
INSERT INTO "operations" VALUES('3qc9husne3sn','rue2qcnesqqs37ykcqmc',255,255);
INSERT INTO "operations" VALUES('3qc9husne3sn','f89gbk6ectkjqmxvjv2u',256,256);
INSERT INTO "operations" VALUES('3qc9husne3sn','quzvv8f8umwjshzzm3rj',257,257);
INSERT INTO "operations" VALUES('3qc9husne3sn','4emz2p4prn44kh5b9ewk',258,258);
INSERT INTO "operations" VALUES('3qc9husne3sn','ccg962f3hdmf8jzr49rq',259,259);
INSERT INTO "operations" VALUES('3qc9husne3sn','3ub7kw35hyvvqtuxy4hu',260,260);
INSERT INTO "operations" VALUES('3qc9husne3sn','n2ejccu7cfjwbpmpuvaj',261,261);
INSERT INTO "operations" VALUES('3qc9husne3sn','egh3e6n5grjuz7c4nvbb',262,262);
INSERT INTO "operations" VALUES('3qc9husne3sn','qew3bb52n9fnbrtz5u77',263,263);
INSERT INTO "operations" VALUES('3qc9husne3sn','xt5t3cwfepdx2z8zzzqg',264,264);
INSERT INTO "operations" VALUES('3qc9husne3sn','gakpvp87xfhfpuufdhhv',265,265);
INSERT INTO "operations" VALUES('3qc9husne3sn','b3jy7knftn83u5eht4qq',266,266);
INSERT INTO "operations" VALUES('3qc9husne3sn','fxgaqnfnnduhd5xd65ne',267,267);
INSERT INTO "operations" VALUES('3qc9husne3sn','guuy6mwrmy9c2qajq7x2',268,268);
INSERT INTO "operations" VALUES('3qc9husne3sn','gvy8kf39a88vy5crmdqd',269,269);
INSERT INTO "operations" VALUES('3qc9husne3sn','938y89tkh9msqb43vk8j',270,270);
INSERT INTO "operations" VALUES('3qc9husne3sn','32ng6yde8ew5rqc8zphr',271,272);
INSERT INTO "operations" VALUES('3qc9husne3sn','wj26tcwygvhp7fbbumde',273,273);
INSERT INTO "operations" VALUES('3qc9husne3sn','scqc2569j9qjudjsfhcg',274,274);
INSERT INTO "operations" VALUES('3qc9husne3sn','jc6y3sdw5q9uwebe3gh3',275,275);
INSERT INTO "operations" VALUES('3qc9husne3sn','c7f3g5z3zdx35z5dg2q6',276,276);
INSERT INTO "operations" VALUES('3qc9husne3sn','bjvyp54wnxkb3qxcz8qz',277,277);
INSERT INTO "operations" VALUES('3qc9husne3sn','8vpgk28pqfrak62mdeaw',278,278);
INSERT INTO "operations" VALUES('3qc9husne3sn','nzwcsgagyepfjej245bw',279,280);
INSERT INTO "operations" VALUES('3qc9husne3sn','ax6fef54b5yjccv6y94h',281,281);
INSERT INTO "operations" VALUES('3qc9husne3sn','ephd89733r9ec9rb8zzf',282,282);
INSERT INTO "operations" VALUES('3qc9husne3sn','868cnbngtcnaavp93jxj',283,283);
INSERT INTO "operations" VALUES('3qc9husne3sn','v2juzfvrjcsm8skyfnns',284,284);
INSERT INTO "operations" VALUES('3qc9husne3sn','b4fpb4dfafxb7pvectff',285,285);
INSERT INTO "operations" VALUES('3qc9husne3sn','krd8k8a89ge8w5hmfkdv',286,286);
INSERT INTO "operations" VALUES('3qc9husne3sn','ye5tn68zk8tra8wtpzvf',287,288);
INSERT INTO "operations" VALUES('3qc9husne3sn','v75h4jvtt9myakwjmfdb',289,290);
INSERT INTO "operations" VALUES('3qc9husne3sn','8ug6nsrxutc6f6tx4pvt',291,291);
INSERT INTO "operations" VALUES('3qc9husne3sn','ahe47xa9xy97j5adq2u5',292,292);
INSERT INTO "operations" VALUES('3qc9husne3sn','z9dh2rrxghgpqgs7xf75',293,293);
INSERT INTO "operations" VALUES('3qc9husne3sn','kzbjzrwzxan97fswegtg',294,294);
INSERT INTO "operations" VALUES('3qc9husne3sn','qtuavwrcmxf6bqdkx67a',295,295);
INSERT INTO "operations" VALUES('3qc9husne3sn','pb3qm5gp4m4eayp94j8g',296,296);
INSERT INTO "operations" VALUES('3qc9husne3sn','7m56udf96sewgq97zc6u',297,297);
INSERT INTO "operations" VALUES('3qc9husne3sn','kqux9x6dy9yajpta89te',298,298);
INSERT INTO "operations" VALUES('3qc9husne3sn','hbksbnuzj7z96749zbcx',299,299);
INSERT INTO "operations" VALUES('3qc9husne3sn','fe6p5tmyuudvbx7pap58',300,300);
INSERT INTO "operations" VALUES('mavx4t7funav','d2k7veejtmbwzkp6yp97',17,17);
INSERT INTO "operations" VALUES('3qc9husne3sn','d2k7veejtmbwzkp6yp97',301,301);
INSERT INTO "operations" VALUES('3qc9husne3sn','cx2trebrynntdj6x3xnb',302,302);
INSERT INTO "operations" VALUES('3qc9husne3sn','7kyrsf7phereea4y4e2v',303,304);
INSERT INTO "operations" VALUES('3qc9husne3sn','6f5jygqu47dfyryfn66e',305,305);
INSERT INTO "operations" VALUES('3qc9husne3sn','8gxadqrs98r4jhd83p2m',306,307);
INSERT INTO "operations" VALUES('3qc9husne3sn','crm56bbs3tb2uej4nqny',308,308);
INSERT INTO "operations" VALUES('3qc9husne3sn','z4cebztcp8g6s5sk79xs',309,309);
INSERT INTO "operations" VALUES('3qc9husne3sn','tprhybywp94vnzmph5k4',310,310);
INSERT INTO "operations" VALUES('3qc9husne3sn','7n7nt2uhe4ggdzdag2s7',311,312);
INSERT INTO "operations" VALUES('3qc9husne3sn','bejcmkshrg9ayxxvfr3j',313,313);
INSERT INTO "operations" VALUES('3qc9husne3sn','c76h2ch7wyyytzu6z962',314,314);
INSERT INTO "operations" VALUES('3qc9husne3sn','df9qp2zjwsb2nhnzzgnz',315,315);
INSERT INTO "operations" VALUES('3qc9husne3sn','5emwv78fq3b4ey95pn2h',316,316);
INSERT INTO "operations" VALUES('3qc9husne3sn','va5a4nnyz4hkgagrgrq2',317,317);
INSERT INTO "operations" VALUES('3qc9husne3sn','yswqk8bp3yj4zwjk7wmy',318,318);
INSERT INTO "operations" VALUES('3qc9husne3sn','zaskvszusz4xepcnxcmv',319,319);
INSERT INTO "operations" VALUES('3qc9husne3sn','uamx8fmkq8prx725x3q3',320,320);
INSERT INTO "operations" VALUES('3qc9husne3sn','uufzcmcjpgz86un64a4s',321,321);
INSERT INTO "operations" VALUES('3qc9husne3sn','6by9jqth95bhnxdmnq8f',322,322);
INSERT INTO "operations" VALUES('3qc9husne3sn','wkqmej7zqevzfjctj726',323,323);
INSERT INTO "operations" VALUES('3qc9husne3sn','jzxvetyn9323wx5nx56h',324,324);
INSERT INTO "operations" VALUES('3qc9husne3sn','bf8aqu9yyqdjzzntv4ax',325,325);
INSERT INTO "operations" VALUES('3qc9husne3sn','3upnz9zdvfnbb5dp8h2a',326,326);
INSERT INTO "operations" VALUES('3qc9husne3sn','v8rc3pgv679mbdcttpkx',327,328);
INSERT INTO "operations" VALUES('3qc9husne3sn','e36ncdc2eu4yrnbfqpgv',329,329);
INSERT INTO "operations" VALUES('3qc9husne3sn','27aq2r7nh5vztfyndjjk',330,330);
INSERT INTO "operations" VALUES('3qc9husne3sn','ybu57yphnhe4jq9u3hxm',331,331);
INSERT INTO "operations" VALUES('3qc9husne3sn','784yuzcjggder5hyd6ns',332,332);
INSERT INTO "operations" VALUES('3qc9husne3sn','n48cd98v3vyhpv9hkbfb',333,333);
INSERT INTO "operations" VALUES('3qc9husne3sn','55bhjdfks3dhgb7d2euw',334,334);
INSERT INTO "operations" VALUES('3qc9husne3sn','tnj3fy5mmrvpz9t3cxzw',335,336);
INSERT INTO "operations" VALUES('3qc9husne3sn','gsfk4g9qyayrvuwtrmdk',337,337);
INSERT INTO "operations" VALUES('3qc9husne3sn','wgn9fmypabbnd7rg8ca9',338,338);
INSERT INTO "operations" VALUES('3qc9husne3sn','672qkza86w3wvm72h4ag',339,339);
INSERT INTO "operations" VALUES('3qc9husne3sn','hmtdsn4zye6k95dutguz',340,340);
INSERT INTO "operations" VALUES('3qc9husne3sn','a2s6vt6g7db32tb7mcj9',341,341);
INSERT INTO "operations" VALUES('3qc9husne3sn','wm6hutkh8v7p4mcgq9n5',342,342);
INSERT INTO "operations" VALUES('mavx4t7funav','yhry7q94ymjnjycx4ct8',18,18);
INSERT INTO "operations" VALUES('mavx4t7funav','myfccmjjzj4pbfdfhvz3',19,19);
INSERT INTO "operations" VALUES('mavx4t7funav','3pcp4pymcffjxrxmf3f4',20,20);
INSERT INTO "operations" VALUES('mavx4t7funav','g9jkh3dgnu5sc7b5ykg2',21,21);
INSERT INTO "operations" VALUES('3qc9husne3sn','g9jkh3dgnu5sc7b5ykg2',343,343);
INSERT INTO "operations" VALUES('3qc9husne3sn','y8erd6y27aytauh2eyye',344,344);
INSERT INTO "operations" VALUES('3qc9husne3sn','3q38r9ejcvy3cacqznpa',345,346);
INSERT INTO "operations" VALUES('3qc9husne3sn','~q67qyzt3.a6c9da5cdffb1674033c5117',347,347);
INSERT INTO "operations" VALUES('3qc9husne3sn','~q67qyzt3.a4e46076b14e8274d91be8b5',348,348);
INSERT INTO "operations" VALUES('3qc9husne3sn','~q67qyzt3.15016d9df0892ee88366f83d',349,349);
INSERT INTO "operations" VALUES('3qc9husne3sn','t495q8tnz9xmdj4fedmp',350,351);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	by_day INTEGER, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('mavx4t7funav','5ebbf7a2c6c6198388a709e7bd282c769ea04c4c214b00bd329ef4ef46aaa90f',1.79580078138579106328e+09,1);
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
INSERT INTO "roll" VALUES('qbe79hkgp3bth89m','mavx4t7funav','3qc9husne3sn','participant','Persona 4','people','es',4.0,1795800780.0,NULL,NULL);
INSERT INTO "roll" VALUES('smfzwm5u8e2wss68','mavx4t7funav','3qc9husne3sn','participant','Persona 3','civil_society','en',3.0,1795800780.0,NULL,NULL);
INSERT INTO "roll" VALUES('u9cvvfa8mj4bwpx9','mavx4t7funav','3qc9husne3sn','participant','Persona 2','government','es',2.0,1795800780.0,NULL,NULL);
INSERT INTO "roll" VALUES('unveg6z88fhjgkdh','mavx4t7funav','3qc9husne3sn','participant','Persona 1','people','es',1.0,1795800780.0,NULL,NULL);
INSERT INTO "roll" VALUES('uqny3k23fkr2p2jb','mavx4t7funav',NULL,'facilitator','',NULL,'es',1795737600.0,1795800780.0,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
