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
INSERT INTO "codes" VALUES('ZAW56B','hhm3ggr2rhwr','xqvp2s3wfv5s');
INSERT INTO "codes" VALUES('KEZ88J','hhm3ggr2rhwr','eknudne6pfuz');
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
INSERT INTO "events" VALUES(1,'hhm3ggr2rhwr',1,'bkyqswqsntufan8dsfhn','PlanCreated','{"plan":"hhm3ggr2rhwr","name":"Plan de agua de la ribera","language":"es"}',NULL,1.7957988958309278488e+09,1,NULL);
INSERT INTO "events" VALUES(2,'hhm3ggr2rhwr',2,'has7fvpdhz7ygh7xpxab','GroupAdded','{"group":"xqvp2s3wfv5s","name":"Mesa 1","topic":"Agua potable","code":"ZAW-56B"}','4au5snb3avsdbdf2',1.79579889584289526935e+09,1,NULL);
INSERT INTO "events" VALUES(3,'hhm3ggr2rhwr',3,'4grrwwdc5xv38z8k3jjq','GroupRenamed','{"group":"xqvp2s3wfv5s","name":"Mesa del agua","topic":"Agua potable y riego"}','4au5snb3avsdbdf2',1.79579889585145044328e+09,1,NULL);
INSERT INTO "events" VALUES(4,'hhm3ggr2rhwr',4,'nk5wxduhtpjbwd4eqadu','GroupAdded','{"group":"eknudne6pfuz","name":"Mesa 2","topic":"","code":"HEW-24Z"}','4au5snb3avsdbdf2',1.79579889586204361918e+09,1,NULL);
INSERT INTO "events" VALUES(5,'hhm3ggr2rhwr',5,'tfw9tdyuwpkypzkady64','DoorClosed','{"group":"eknudne6pfuz"}','4au5snb3avsdbdf2',1.7957988958655676842e+09,1,NULL);
INSERT INTO "events" VALUES(6,'hhm3ggr2rhwr',6,'vvas6ypu28fg639q7rxr','CodeRenewed','{"group":"eknudne6pfuz","code":"KEZ-88J"}','4au5snb3avsdbdf2',1.79579889587075185774e+09,1,NULL);
INSERT INTO "events" VALUES(7,'hhm3ggr2rhwr',7,'r6s4472g2esn4scg8rs2','DoorOpened','{"group":"eknudne6pfuz"}','4au5snb3avsdbdf2',1.79579889587376761439e+09,1,NULL);
INSERT INTO "events" VALUES(8,'hhm3ggr2rhwr',8,'g2tpzprj5zmzqbtuf7k7','LatecomersRuled','{"group":"eknudne6pfuz","observe":true}','4au5snb3avsdbdf2',1.79579889587668538094e+09,1,NULL);
INSERT INTO "events" VALUES(9,'hhm3ggr2rhwr',9,'yp9vtbz2bn35uw2jk3eb','GroupArchived','{"group":"eknudne6pfuz"}','4au5snb3avsdbdf2',1.79579889588216304774e+09,1,NULL);
INSERT INTO "events" VALUES(10,'hhm3ggr2rhwr',10,'7w9sjwv7j2qvaq9vx77q','GroupBroughtBack','{"group":"eknudne6pfuz"}','4au5snb3avsdbdf2',1.79579889588911032673e+09,1,NULL);
INSERT INTO "events" VALUES(11,'hhm3ggr2rhwr',11,'tmc9m33p8fnevn36xyuj','GroupArchived','{"group":"eknudne6pfuz"}','4au5snb3avsdbdf2',1.7957988958975675106e+09,1,NULL);
INSERT INTO "events" VALUES(12,'hhm3ggr2rhwr',12,'ka2yn9rhrkynnvfhe5bk','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','4au5snb3avsdbdf2',1.79579889590044164656e+09,1,NULL);
INSERT INTO "events" VALUES(13,'hhm3ggr2rhwr',13,'2ce4427abgqjt3c5jcyk','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','4au5snb3avsdbdf2',1.79579889590968585014e+09,1,NULL);
INSERT INTO "events" VALUES(14,'hhm3ggr2rhwr',14,'pdb9f55rmzpj467xnt8r','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','4au5snb3avsdbdf2',1.79579889591309237477e+09,1,NULL);
INSERT INTO "events" VALUES(15,'hhm3ggr2rhwr',15,'chxzqhu282hnecn72y4n','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','4au5snb3avsdbdf2',1.79579889591476726537e+09,1,NULL);
INSERT INTO "events" VALUES(16,'xqvp2s3wfv5s',1,'x69mae35ggn47am5vway','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','4au5snb3avsdbdf2',1.79579889593891906733e+09,1,NULL);
INSERT INTO "events" VALUES(17,'xqvp2s3wfv5s',2,'hf5wkx84ekm4xu7qjnfx','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','4au5snb3avsdbdf2',1.79579889594602441793e+09,1,NULL);
INSERT INTO "events" VALUES(18,'xqvp2s3wfv5s',3,'46deunrthu3bn7wezjuf','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','4au5snb3avsdbdf2',1.79579889595383501051e+09,1,NULL);
INSERT INTO "events" VALUES(19,'xqvp2s3wfv5s',4,'apnf5wr2bbfnym3syrhg','StakeholderSet','{"stakeholder":"ksjkdu6agtkb","before":null,"after":{"stakeholder":"ksjkdu6agtkb","name":"Presidencia municipal","has":[],"present":false,"order":1}}','4au5snb3avsdbdf2',1.79579889595788979531e+09,1,NULL);
INSERT INTO "events" VALUES(20,'xqvp2s3wfv5s',5,'wt2sjgycxfgbg43h8sv3','StakeholderSet','{"stakeholder":"ksjkdu6agtkb","before":{"stakeholder":"ksjkdu6agtkb","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"ksjkdu6agtkb","name":"Presidencia","has":["stake"],"present":true,"order":1}}','4au5snb3avsdbdf2',1.79579889596190142627e+09,1,NULL);
INSERT INTO "events" VALUES(21,'xqvp2s3wfv5s',6,'frtsbuqrvt8w7uxg4cbe','StakeholderSet','{"stakeholder":"ag9uvp8dau6s","before":null,"after":{"stakeholder":"ag9uvp8dau6s","name":"Nadie","has":[],"present":false,"order":2}}','4au5snb3avsdbdf2',1795798895.96965,1,NULL);
INSERT INTO "events" VALUES(22,'xqvp2s3wfv5s',7,'4aqyghnhrwn8mhp2aamw','StakeholderSet','{"stakeholder":"ag9uvp8dau6s","before":{"stakeholder":"ag9uvp8dau6s","name":"Nadie","has":[],"present":false,"order":2},"after":null}','4au5snb3avsdbdf2',1.79579889597777199745e+09,1,NULL);
INSERT INTO "events" VALUES(23,'xqvp2s3wfv5s',8,'7rzrcsvtceqvtmpyxj8h','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','4au5snb3avsdbdf2',1.79579889598161768909e+09,1,NULL);
INSERT INTO "events" VALUES(24,'xqvp2s3wfv5s',9,'nq2r4undyzuhbudxtfn2','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','4au5snb3avsdbdf2',1.79579889598412203791e+09,1,NULL);
INSERT INTO "events" VALUES(25,'xqvp2s3wfv5s',10,'m68r3sm3uczyu5tqqpsf','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','4au5snb3avsdbdf2',1.79579889599103569982e+09,1,NULL);
INSERT INTO "events" VALUES(26,'xqvp2s3wfv5s',11,'5gd5gvx7n7cbarwrj9m6','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','4au5snb3avsdbdf2',1.79579889599436402325e+09,1,NULL);
INSERT INTO "events" VALUES(27,'xqvp2s3wfv5s',12,'zv7z3umvcxm5hj9g27qx','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','4au5snb3avsdbdf2',1.79579889599936270714e+09,1,NULL);
INSERT INTO "events" VALUES(28,'xqvp2s3wfv5s',13,'4tvhfyrcrsd335xaeng7','StageOpened','{"stage":"brainstorm"}','4au5snb3avsdbdf2',1.79579889600438427927e+09,1,NULL);
INSERT INTO "events" VALUES(29,'xqvp2s3wfv5s',14,'whfzdzjrac9hqfh4hsr3','AgendaItemSet','{"item":"t726cqd5qwab","before":null,"after":{"item":"t726cqd5qwab","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','4au5snb3avsdbdf2',1.79579889601039719574e+09,1,NULL);
INSERT INTO "events" VALUES(30,'xqvp2s3wfv5s',15,'qhme6jdf4gszdgunzy66','AgendaItemSet','{"item":"7n49jz3rz39e","before":null,"after":{"item":"7n49jz3rz39e","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','4au5snb3avsdbdf2',1.7957988960159850121e+09,1,NULL);
INSERT INTO "events" VALUES(31,'xqvp2s3wfv5s',16,'u8nmguqemg6zvwq7kgau','AgendaItemSet','{"item":"t726cqd5qwab","before":{"item":"t726cqd5qwab","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"t726cqd5qwab","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','4au5snb3avsdbdf2',1.79579889602179765695e+09,1,NULL);
INSERT INTO "events" VALUES(32,'xqvp2s3wfv5s',17,'n6ycmusxd272nbmkxx7a','AgendaItemSet','{"item":"t726cqd5qwab","before":{"item":"t726cqd5qwab","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"t726cqd5qwab","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','4au5snb3avsdbdf2',1.79579889602646040913e+09,1,NULL);
INSERT INTO "events" VALUES(33,'xqvp2s3wfv5s',18,'n6ycmusxd272nbmkxx7a','AgendaItemSet','{"item":"7n49jz3rz39e","before":{"item":"7n49jz3rz39e","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"7n49jz3rz39e","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','4au5snb3avsdbdf2',1.79579889602646040913e+09,1,NULL);
INSERT INTO "events" VALUES(34,'xqvp2s3wfv5s',19,'qc7by3pbe8e9r6pa7hwq','TimerSet','{"before":null,"after":{"item":"t726cqd5qwab","seconds":360,"ends":1795799256.0316432,"left":null,"stage":"brainstorm","veiled":""}}','4au5snb3avsdbdf2',1.79579889603168106086e+09,1,NULL);
INSERT INTO "events" VALUES(35,'xqvp2s3wfv5s',20,'qt4vqa377mepdw7erv5d','TimerSet','{"before":{"item":"t726cqd5qwab","seconds":360,"ends":1795799256.0316432,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"t726cqd5qwab","seconds":360,"ends":null,"left":359.98979020118713,"stage":"brainstorm","veiled":""}}','4au5snb3avsdbdf2',1.79579889604188895225e+09,1,NULL);
INSERT INTO "events" VALUES(36,'xqvp2s3wfv5s',21,'j6cuwgk6bym5y6qqfnwj','TimerSet','{"before":{"item":"t726cqd5qwab","seconds":360,"ends":null,"left":359.98979020118713,"stage":"brainstorm","veiled":""},"after":{"item":"t726cqd5qwab","seconds":360,"ends":1795799256.0355337,"left":null,"stage":"brainstorm","veiled":""}}','4au5snb3avsdbdf2',1.79579889604577708239e+09,1,NULL);
INSERT INTO "events" VALUES(37,'xqvp2s3wfv5s',22,'vv63zp3gz38haxamdqmf','TimerSet','{"before":{"item":"t726cqd5qwab","seconds":360,"ends":1795799256.0355337,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"t726cqd5qwab","seconds":480,"ends":1795799376.0355337,"left":null,"stage":"brainstorm","veiled":""}}','4au5snb3avsdbdf2',1.7957988960497715473e+09,1,NULL);
INSERT INTO "events" VALUES(38,'xqvp2s3wfv5s',23,'qv2gv5hdvhrfwq4rpcxw','ReadinessSaid','{"person":"qfucb2hrtpvytkkj","about":"t726cqd5qwab","ready":true}','qfucb2hrtpvytkkj',1.79579889605377650265e+09,1,NULL);
INSERT INTO "events" VALUES(39,'xqvp2s3wfv5s',24,'hfc4np7n35r9v4xs5948','TimerSet','{"before":{"item":"t726cqd5qwab","seconds":480,"ends":1795799376.0355337,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":null,"seconds":180,"ends":1795799076.0555801,"left":null,"stage":"brainstorm","veiled":""}}','4au5snb3avsdbdf2',1.79579889605561137202e+09,1,NULL);
INSERT INTO "events" VALUES(40,'xqvp2s3wfv5s',25,'w4pneha3xw7yrs6fspau','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795799076.0555801,"left":null,"stage":"brainstorm","veiled":""},"after":null}','4au5snb3avsdbdf2',1.79579889606189370149e+09,1,NULL);
INSERT INTO "events" VALUES(41,'xqvp2s3wfv5s',26,'7hf6tuy99zdaj9be6yps','AgendaItemSet','{"item":"t726cqd5qwab","before":{"item":"t726cqd5qwab","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','4au5snb3avsdbdf2',1.79579889606971716885e+09,1,NULL);
INSERT INTO "events" VALUES(42,'xqvp2s3wfv5s',27,'m69ka8gyfg75zgze5yp7','StageOpened','{"stage":"viewpoints"}','4au5snb3avsdbdf2',1.79579889607377839091e+09,1,NULL);
INSERT INTO "events" VALUES(43,'xqvp2s3wfv5s',28,'xwnf9jpzzeemsv8bvwmx','QuestionAdded','{"question":"de53swxwd4vf","text":"¿Quién lo paga hoy?","order":1}','4au5snb3avsdbdf2',1.79579889607773423199e+09,1,NULL);
INSERT INTO "events" VALUES(44,'xqvp2s3wfv5s',29,'gtwyaewn8c39wn9c5cj5','QuestionAdded','{"question":"e2b9zrsqd7ez","text":"¿Y mañana?","order":2}','4au5snb3avsdbdf2',1.79579889608182764054e+09,1,NULL);
INSERT INTO "events" VALUES(45,'xqvp2s3wfv5s',30,'3bnyjesup7arma9g7akj','QuestionDropped','{"question":"e2b9zrsqd7ez","text":"¿Y mañana?","order":2}','4au5snb3avsdbdf2',1.79579889608978462219e+09,1,NULL);
INSERT INTO "events" VALUES(46,'xqvp2s3wfv5s',31,'xkqpjhgf88uvy3fpavve','AnswerGiven','{"answer":"xezb66gmv9jn","question":"causes","author":"qfucb2hrtpvytkkj","sector":"people","text":"Las tuberías son viejas","order":1,"caucus":false}','qfucb2hrtpvytkkj',1.79579889609383654591e+09,1,NULL);
INSERT INTO "events" VALUES(47,'xqvp2s3wfv5s',32,'35znwq8xxhu8uncfdxtt','AnswerGiven','{"answer":"8wrcfaa6we2v","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2,"caucus":false}','4au5snb3avsdbdf2',1.79579889609780383105e+09,1,NULL);
INSERT INTO "events" VALUES(48,'xqvp2s3wfv5s',33,'dp5wv9bpe76fbmdqaaxa','AnswerGiven','{"answer":"2pznnxamyq6d","question":"de53swxwd4vf","author":"q6ya3vfengmyatxz","sector":"government","text":"El municipio","order":3,"caucus":false}','q6ya3vfengmyatxz',1.79579889610178065296e+09,1,NULL);
INSERT INTO "events" VALUES(49,'xqvp2s3wfv5s',34,'mk88hhyrrt9n6pz35kzr','AnswerReworded','{"answer":"xezb66gmv9jn","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','qfucb2hrtpvytkkj',1.79579889610576748848e+09,1,NULL);
INSERT INTO "events" VALUES(50,'xqvp2s3wfv5s',35,'ba6ekh8pqm6gektbjssw','AnswerWithdrawn','{"answer":"2pznnxamyq6d"}','q6ya3vfengmyatxz',1.79579889610976815221e+09,1,NULL);
INSERT INTO "events" VALUES(51,'xqvp2s3wfv5s',36,'zys4nte7kw878dc5qwz8','OperationUndone','{"op":"ba6ekh8pqm6gektbjssw"}','q6ya3vfengmyatxz',1.79579889611448860172e+09,1,NULL);
INSERT INTO "events" VALUES(52,'xqvp2s3wfv5s',37,'zys4nte7kw878dc5qwz8','AnswerReturned','{"answer":"2pznnxamyq6d"}','q6ya3vfengmyatxz',1.79579889611448860172e+09,1,NULL);
INSERT INTO "events" VALUES(53,'xqvp2s3wfv5s',38,'s42cne8vqhzqp9p2sjqd','AnswersShown','{}','4au5snb3avsdbdf2',1.79579889612584495542e+09,1,NULL);
INSERT INTO "events" VALUES(54,'xqvp2s3wfv5s',39,'va929qujxma8z52ra45g','AnswersHidden','{}','4au5snb3avsdbdf2',1.79579889612977886201e+09,1,NULL);
INSERT INTO "events" VALUES(55,'xqvp2s3wfv5s',40,'hgxqsh3rze2gyaxgnpzr','AnswersShown','{}','4au5snb3avsdbdf2',1.79579889613187313078e+09,1,NULL);
INSERT INTO "events" VALUES(56,'xqvp2s3wfv5s',41,'pz64m9vdczxusdgandrb','QuestionShown','{"question":"causes"}','4au5snb3avsdbdf2',1.79579889614175701138e+09,1,NULL);
INSERT INTO "events" VALUES(57,'xqvp2s3wfv5s',42,'zkhkq7st72teya8f4q2m','PositionTaken','{"answer":"xezb66gmv9jn","person":"q6ya3vfengmyatxz","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','q6ya3vfengmyatxz',1.79579889614583086969e+09,1,NULL);
INSERT INTO "events" VALUES(58,'xqvp2s3wfv5s',43,'ed8kkd6xzzhfrghcgrsf','PositionTaken','{"answer":"xezb66gmv9jn","person":"q6ya3vfengmyatxz","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','q6ya3vfengmyatxz',1.79579889614988470075e+09,1,NULL);
INSERT INTO "events" VALUES(59,'xqvp2s3wfv5s',44,'d2jpfxhubuwja4hjcw7q','PositionTaken','{"answer":"xezb66gmv9jn","person":"q6ya3vfengmyatxz","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','q6ya3vfengmyatxz',1.7957988961538105011e+09,1,NULL);
INSERT INTO "events" VALUES(60,'xqvp2s3wfv5s',45,'s4wzyvcdf9kvbr9dwhu4','AnswerReworded','{"answer":"xezb66gmv9jn","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','qfucb2hrtpvytkkj',1.79579889615780663491e+09,1,NULL);
INSERT INTO "events" VALUES(61,'xqvp2s3wfv5s',46,'42vrugwfhrtp78mnjpvs','PositionTaken','{"answer":"xezb66gmv9jn","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','4au5snb3avsdbdf2',1.79579889616182041163e+09,1,NULL);
INSERT INTO "events" VALUES(62,'xqvp2s3wfv5s',47,'jv8xmxt2zjb7nrqrbhn6','PositionTaken','{"answer":"xezb66gmv9jn","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','4au5snb3avsdbdf2',1.79579889616580367088e+09,1,NULL);
INSERT INTO "events" VALUES(63,'xqvp2s3wfv5s',48,'a4uczb9f7frjc53betfm','PositionTaken','{"answer":"xezb66gmv9jn","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','4au5snb3avsdbdf2',1.79579889616977977752e+09,1,NULL);
INSERT INTO "events" VALUES(64,'xqvp2s3wfv5s',49,'sd7edjsj666cfh2ty4pp','IdeasAdded','{"ideas":[{"idea":"sczwpwgkknpn","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"qfucb2hrtpvytkkj","sector":"people","paper":[],"repeated":0,"blank":0}','4au5snb3avsdbdf2',1.79579889617384648317e+09,1,NULL);
INSERT INTO "events" VALUES(65,'xqvp2s3wfv5s',50,'sd7edjsj666cfh2ty4pp','AnswerTaken','{"answer":"xezb66gmv9jn","idea":"sczwpwgkknpn"}','4au5snb3avsdbdf2',1.79579889617384648317e+09,1,NULL);
INSERT INTO "events" VALUES(66,'xqvp2s3wfv5s',51,'8rygu4hsqgxdb4rdfms8','OperationUndone','{"op":"sd7edjsj666cfh2ty4pp"}','4au5snb3avsdbdf2',1.79579889617811441424e+09,1,NULL);
INSERT INTO "events" VALUES(67,'xqvp2s3wfv5s',52,'8rygu4hsqgxdb4rdfms8','AnswerLeft','{"answer":"xezb66gmv9jn","idea":"sczwpwgkknpn"}','4au5snb3avsdbdf2',1.79579889617811441424e+09,1,NULL);
INSERT INTO "events" VALUES(68,'xqvp2s3wfv5s',53,'8rygu4hsqgxdb4rdfms8','IdeasWithdrawn','{"ideas":["sczwpwgkknpn"]}','4au5snb3avsdbdf2',1.79579889617811441424e+09,1,NULL);
INSERT INTO "events" VALUES(69,'xqvp2s3wfv5s',54,'wva6h2agkctv5e9bjstf','OperationRedone','{"op":"sd7edjsj666cfh2ty4pp"}','4au5snb3avsdbdf2',1.79579889618527150157e+09,1,NULL);
INSERT INTO "events" VALUES(70,'xqvp2s3wfv5s',55,'wva6h2agkctv5e9bjstf','IdeasAdded','{"ideas":[{"idea":"sczwpwgkknpn","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"qfucb2hrtpvytkkj","sector":"people","paper":[],"repeated":0,"blank":0}','4au5snb3avsdbdf2',1.79579889618527150157e+09,1,NULL);
INSERT INTO "events" VALUES(71,'xqvp2s3wfv5s',56,'wva6h2agkctv5e9bjstf','AnswerTaken','{"answer":"xezb66gmv9jn","idea":"sczwpwgkknpn"}','4au5snb3avsdbdf2',1.79579889618527150157e+09,1,NULL);
INSERT INTO "events" VALUES(72,'xqvp2s3wfv5s',57,'tc9dapdjkvfbs78xbuht','StageOpened','{"stage":"brainstorm"}','4au5snb3avsdbdf2',1.79579889619342136387e+09,1,NULL);
INSERT INTO "events" VALUES(73,'xqvp2s3wfv5s',58,'qxs962zfhk4kbyusxvnb','IdeasAdded','{"ideas":[{"idea":"w2gzwjcegjbu","text":"El agua llega dos horas al día"}],"order":2,"author":"qfucb2hrtpvytkkj","sector":"people","paper":[],"repeated":0,"blank":0}','qfucb2hrtpvytkkj',1.79579889619578814512e+09,1,NULL);
INSERT INTO "events" VALUES(74,'xqvp2s3wfv5s',59,'y8wvqxyagawuwn789ubw','IdeasAdded','{"ideas":[{"idea":"hqugya9pv2ug","text":"Hay agua solo dos horas"}],"order":3,"author":"q6ya3vfengmyatxz","sector":"government","paper":[],"repeated":0,"blank":0}','q6ya3vfengmyatxz',1.79579889620460629463e+09,1,NULL);
INSERT INTO "events" VALUES(75,'xqvp2s3wfv5s',60,'cbmywuu52wa4mybqc4km','IdeasAdded','{"ideas":[{"idea":"htwcs9wusav8","text":"La bomba se descompone"},{"idea":"cvh4xww7rq56","text":"2. El pozo se seca"}],"order":4,"author":"24tdbnn3d299rf9u","sector":"civil_society","paper":[],"repeated":1,"blank":1}','24tdbnn3d299rf9u',1.7957988962073047161e+09,1,NULL);
INSERT INTO "events" VALUES(76,'xqvp2s3wfv5s',61,'z5gsy7p5mt855scz496d','IdeasAdded','{"ideas":[{"idea":"qfm9bd35rzj9","text":"Nadie avisa de los cortes"}],"order":6,"author":"4au5snb3avsdbdf2","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','4au5snb3avsdbdf2',1.79579889621739435196e+09,1,NULL);
INSERT INTO "events" VALUES(77,'xqvp2s3wfv5s',62,'trudmfyj7jzcsgtqsbxx','IdeaReworded','{"idea":"w2gzwjcegjbu","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','qfucb2hrtpvytkkj',1.79579889621938681605e+09,1,NULL);
INSERT INTO "events" VALUES(78,'xqvp2s3wfv5s',63,'pppqysp8sae3xkvfqqym','IdeasRevealed','{}','4au5snb3avsdbdf2',1.79579889622126889227e+09,1,NULL);
INSERT INTO "events" VALUES(79,'xqvp2s3wfv5s',64,'9z7cvdzq5tnpkbg3rch9','IdeasHidden','{}','4au5snb3avsdbdf2',1.79579889622302865982e+09,1,NULL);
INSERT INTO "events" VALUES(80,'xqvp2s3wfv5s',65,'anprpwc6a26uyd98mkd8','IdeasRevealed','{}','4au5snb3avsdbdf2',1.79579889622471022608e+09,1,NULL);
INSERT INTO "events" VALUES(81,'xqvp2s3wfv5s',66,'z45fmbfz65w7mcv9n7xa','IdeaSupported','{"idea":"w2gzwjcegjbu","person":"q6ya3vfengmyatxz","sector":"government"}','q6ya3vfengmyatxz',1.79579889622656846048e+09,1,NULL);
INSERT INTO "events" VALUES(82,'xqvp2s3wfv5s',67,'6kx7mayuqrze6tdz2uz2','SupportWithdrawn','{"idea":"w2gzwjcegjbu","person":"q6ya3vfengmyatxz","sector":"government"}','q6ya3vfengmyatxz',1.79579889622836303712e+09,1,NULL);
INSERT INTO "events" VALUES(83,'xqvp2s3wfv5s',68,'zg3d55gs9jx9at5hhfgc','IdeaSupported','{"idea":"qfm9bd35rzj9","person":"24tdbnn3d299rf9u","sector":"civil_society"}','24tdbnn3d299rf9u',1.79579889623023390777e+09,1,NULL);
INSERT INTO "events" VALUES(84,'xqvp2s3wfv5s',69,'whvbbk2z5yc64xw7z2kv','PaperCounted','{"idea":"qfm9bd35rzj9","sector":"people","before":4,"after":6}','4au5snb3avsdbdf2',1.79579889623210525511e+09,1,NULL);
INSERT INTO "events" VALUES(85,'xqvp2s3wfv5s',70,'c5ad2n4njftazb3dy2dx','IdeasWithdrawn','{"ideas":["cvh4xww7rq56"]}','24tdbnn3d299rf9u',1.79579889623394083975e+09,1,NULL);
INSERT INTO "events" VALUES(86,'xqvp2s3wfv5s',71,'g6vbd8metnk5ukg6s98n','OperationUndone','{"op":"c5ad2n4njftazb3dy2dx"}','24tdbnn3d299rf9u',1.79579889624214839938e+09,1,NULL);
INSERT INTO "events" VALUES(87,'xqvp2s3wfv5s',72,'g6vbd8metnk5ukg6s98n','IdeasReturned','{"ideas":["cvh4xww7rq56"]}','24tdbnn3d299rf9u',1.79579889624214839938e+09,1,NULL);
INSERT INTO "events" VALUES(88,'xqvp2s3wfv5s',73,'39yzzhmyecuja72tpg8w','IdeasMerged','{"idea":"f9msh98bd9t8","text":"El agua llega pocas horas","order":7,"members":["w2gzwjcegjbu","hqugya9pv2ug"]}','q6ya3vfengmyatxz',1.79579889624550151829e+09,1,NULL);
INSERT INTO "events" VALUES(89,'xqvp2s3wfv5s',74,'j6tnsmh97pwpyajank88','MergeChanged','{"idea":"f9msh98bd9t8","joined":["htwcs9wusav8"],"parted":[]}','q6ya3vfengmyatxz',1.79579889625128817556e+09,1,NULL);
INSERT INTO "events" VALUES(90,'xqvp2s3wfv5s',75,'tq685zpq548jn6my88x7','MergeChanged','{"idea":"f9msh98bd9t8","joined":[],"parted":["htwcs9wusav8"]}','q6ya3vfengmyatxz',1.79579889625444960596e+09,1,NULL);
INSERT INTO "events" VALUES(91,'xqvp2s3wfv5s',76,'k3nftrtwdas5vyd4f85n','IdeasParted','{"idea":"f9msh98bd9t8","text":"El agua llega pocas horas","order":7,"members":["w2gzwjcegjbu","hqugya9pv2ug"]}','q6ya3vfengmyatxz',1.7957988962618060112e+09,1,NULL);
INSERT INTO "events" VALUES(92,'xqvp2s3wfv5s',77,'2envswszm44n4frnuhjj','OperationUndone','{"op":"k3nftrtwdas5vyd4f85n"}','q6ya3vfengmyatxz',1.79579889626614069937e+09,1,NULL);
INSERT INTO "events" VALUES(93,'xqvp2s3wfv5s',78,'2envswszm44n4frnuhjj','IdeasMerged','{"idea":"f9msh98bd9t8","text":"El agua llega pocas horas","order":7,"members":["w2gzwjcegjbu","hqugya9pv2ug"]}','q6ya3vfengmyatxz',1.79579889626614069937e+09,1,NULL);
INSERT INTO "events" VALUES(94,'xqvp2s3wfv5s',79,'hjzj7esz7d3zqk4pzjfd','ThemeSet','{"theme":"fghhxdysp6dn","before":null,"after":{"name":"El agua","order":1}}','qfucb2hrtpvytkkj',1.79579889627390098571e+09,1,NULL);
INSERT INTO "events" VALUES(95,'xqvp2s3wfv5s',80,'hjzj7esz7d3zqk4pzjfd','IdeaThemed','{"idea":"f9msh98bd9t8","before":null,"after":"fghhxdysp6dn"}','qfucb2hrtpvytkkj',1.79579889627390098571e+09,1,NULL);
INSERT INTO "events" VALUES(96,'xqvp2s3wfv5s',81,'nwmzyb4bnb5u9f8my6hd','ThemeSet','{"theme":"uegnzwmgzzxe","before":null,"after":{"name":"La bomba","order":2}}','24tdbnn3d299rf9u',1.79579889628079843524e+09,1,NULL);
INSERT INTO "events" VALUES(97,'xqvp2s3wfv5s',82,'nwmzyb4bnb5u9f8my6hd','IdeaThemed','{"idea":"htwcs9wusav8","before":null,"after":"uegnzwmgzzxe"}','24tdbnn3d299rf9u',1.79579889628079843524e+09,1,NULL);
INSERT INTO "events" VALUES(98,'xqvp2s3wfv5s',83,'wnzandvfc3fgwa3jfm8c','ThemeSet','{"theme":"fghhxdysp6dn","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','q6ya3vfengmyatxz',1.79579889629079961776e+09,1,NULL);
INSERT INTO "events" VALUES(99,'xqvp2s3wfv5s',84,'pthtm6d6vk26g5djch8t','IdeaThemed','{"idea":"cvh4xww7rq56","before":null,"after":"uegnzwmgzzxe"}','q6ya3vfengmyatxz',1.79579889629479527474e+09,1,NULL);
INSERT INTO "events" VALUES(100,'xqvp2s3wfv5s',85,'v48vd8be6au9mc9qurmy','IdeaThemed','{"idea":"htwcs9wusav8","before":"uegnzwmgzzxe","after":"fghhxdysp6dn"}','4au5snb3avsdbdf2',1.79579889630032420158e+09,1,NULL);
INSERT INTO "events" VALUES(101,'xqvp2s3wfv5s',86,'v48vd8be6au9mc9qurmy','IdeaThemed','{"idea":"cvh4xww7rq56","before":"uegnzwmgzzxe","after":"fghhxdysp6dn"}','4au5snb3avsdbdf2',1.79579889630032420158e+09,1,NULL);
INSERT INTO "events" VALUES(102,'xqvp2s3wfv5s',87,'v48vd8be6au9mc9qurmy','ThemeSet','{"theme":"uegnzwmgzzxe","before":{"name":"La bomba","order":2},"after":null}','4au5snb3avsdbdf2',1.79579889630032420158e+09,1,NULL);
INSERT INTO "events" VALUES(103,'xqvp2s3wfv5s',88,'rw4xaxaz8bn79ecufjvf','OperationUndone','{"op":"v48vd8be6au9mc9qurmy"}','4au5snb3avsdbdf2',1.79579889630516505239e+09,1,NULL);
INSERT INTO "events" VALUES(104,'xqvp2s3wfv5s',89,'rw4xaxaz8bn79ecufjvf','ThemeSet','{"theme":"uegnzwmgzzxe","before":null,"after":{"name":"La bomba","order":2}}','4au5snb3avsdbdf2',1.79579889630516505239e+09,1,NULL);
INSERT INTO "events" VALUES(105,'xqvp2s3wfv5s',90,'rw4xaxaz8bn79ecufjvf','IdeaThemed','{"idea":"cvh4xww7rq56","before":"fghhxdysp6dn","after":"uegnzwmgzzxe"}','4au5snb3avsdbdf2',1.79579889630516505239e+09,1,NULL);
INSERT INTO "events" VALUES(106,'xqvp2s3wfv5s',91,'rw4xaxaz8bn79ecufjvf','IdeaThemed','{"idea":"htwcs9wusav8","before":"fghhxdysp6dn","after":"uegnzwmgzzxe"}','4au5snb3avsdbdf2',1.79579889630516505239e+09,1,NULL);
INSERT INTO "events" VALUES(107,'xqvp2s3wfv5s',92,'ej77dyazjf3cpeb5ph63','IdeaThemed','{"idea":"cvh4xww7rq56","before":"uegnzwmgzzxe","after":null}','24tdbnn3d299rf9u',1.79579889631783676143e+09,1,NULL);
INSERT INTO "events" VALUES(108,'xqvp2s3wfv5s',93,'ak4aygw42g3k77p44jve','ThemeSet','{"theme":"qzuv987unu9a","before":null,"after":{"name":"Otros","order":3}}','qfucb2hrtpvytkkj',1.79579889632184219357e+09,1,NULL);
INSERT INTO "events" VALUES(109,'xqvp2s3wfv5s',94,'ak4aygw42g3k77p44jve','IdeaThemed','{"idea":"qfm9bd35rzj9","before":null,"after":"qzuv987unu9a"}','qfucb2hrtpvytkkj',1.79579889632184219357e+09,1,NULL);
INSERT INTO "events" VALUES(110,'xqvp2s3wfv5s',95,'w9axazxcf3rqfe767dwb','IdeaThemed','{"idea":"qfm9bd35rzj9","before":"qzuv987unu9a","after":null}','qfucb2hrtpvytkkj',1.79579889632541584969e+09,1,NULL);
INSERT INTO "events" VALUES(111,'xqvp2s3wfv5s',96,'w9axazxcf3rqfe767dwb','ThemeSet','{"theme":"qzuv987unu9a","before":{"name":"Otros","order":3},"after":null}','qfucb2hrtpvytkkj',1.79579889632541584969e+09,1,NULL);
INSERT INTO "events" VALUES(112,'xqvp2s3wfv5s',97,'hhg22prcmk7r7enuc7hj','DotRoundSet','{"round":"9b6qfr7jjj9p","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','4au5snb3avsdbdf2',1.79579889632994937898e+09,1,NULL);
INSERT INTO "events" VALUES(113,'xqvp2s3wfv5s',98,'k8txjcmbf6y2nm8cre78','DotRoundSet','{"round":"9b6qfr7jjj9p","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','4au5snb3avsdbdf2',1.7957988963377664089e+09,1,NULL);
INSERT INTO "events" VALUES(114,'xqvp2s3wfv5s',99,'namyvjc7ckcevwuvwbwv','DotRoundSet','{"round":"tfpyrg6zj2zz","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','4au5snb3avsdbdf2',1.7957988963417727947e+09,1,NULL);
INSERT INTO "events" VALUES(115,'xqvp2s3wfv5s',100,'xqyrpcs4fydegbvfe9hx','DotsPlaced','{"round":"tfpyrg6zj2zz","idea":"f9msh98bd9t8","person":"qfucb2hrtpvytkkj","sector":"people","before":0,"after":2}','qfucb2hrtpvytkkj',1.7957988963457844257e+09,1,NULL);
INSERT INTO "events" VALUES(116,'xqvp2s3wfv5s',101,'bew57gv973nhmjq59gk7','DotsPlaced','{"round":"tfpyrg6zj2zz","idea":"f9msh98bd9t8","person":"q6ya3vfengmyatxz","sector":"government","before":0,"after":1}','q6ya3vfengmyatxz',1.79579889634977245323e+09,1,NULL);
INSERT INTO "events" VALUES(117,'xqvp2s3wfv5s',102,'zne69h7mk8xxpfce4nn4','DotsPlaced','{"round":"tfpyrg6zj2zz","idea":"htwcs9wusav8","person":"24tdbnn3d299rf9u","sector":"civil_society","before":0,"after":1}','24tdbnn3d299rf9u',1.79579889635388231274e+09,1,NULL);
INSERT INTO "events" VALUES(118,'xqvp2s3wfv5s',103,'cuywgg64xa8zmvse2uqr','PaperDotsCounted','{"round":"tfpyrg6zj2zz","idea":"qfm9bd35rzj9","sector":"people","before":0,"after":3}','4au5snb3avsdbdf2',1.79579889635623312e+09,1,NULL);
INSERT INTO "events" VALUES(119,'xqvp2s3wfv5s',104,'2qrbwnu7nx72s7z2j668','DotRoundSet','{"round":"tfpyrg6zj2zz","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','4au5snb3avsdbdf2',1.79579889635938858981e+09,1,NULL);
INSERT INTO "events" VALUES(120,'xqvp2s3wfv5s',105,'3bvjj6pm6d9apn887cdp','DotRoundSet','{"round":"tfpyrg6zj2zz","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','4au5snb3avsdbdf2',1.79579889636195492745e+09,1,NULL);
INSERT INTO "events" VALUES(121,'xqvp2s3wfv5s',106,'h565rxj2whqftm56xjvf','DotRoundSet','{"round":"tfpyrg6zj2zz","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','4au5snb3avsdbdf2',1.7957988963645708561e+09,1,NULL);
INSERT INTO "events" VALUES(122,'xqvp2s3wfv5s',107,'fyagvzr8g34pxsy6s3je','StageOpened','{"stage":"problem_tree"}','4au5snb3avsdbdf2',1.79579889637170934677e+09,1,NULL);
INSERT INTO "events" VALUES(123,'xqvp2s3wfv5s',108,'8ggbj9q5wqfvat65c7xd','FirstSentenceRuled','{"straight":true}','4au5snb3avsdbdf2',1.7957988963740794658e+09,1,NULL);
INSERT INTO "events" VALUES(124,'xqvp2s3wfv5s',109,'nbnhcgz7dcs72j2bmn96','CoreProblemStated','{"node":"s5ufgsb9huw4","text":"Agua","order":1}','qfucb2hrtpvytkkj',1.79579889638196039201e+09,1,NULL);
INSERT INTO "events" VALUES(125,'xqvp2s3wfv5s',110,'tkhm7tse6y88hmwam9qq','CoreProblemWithdrawn','{"node":"s5ufgsb9huw4","text":"Agua","order":1}','4au5snb3avsdbdf2',1.79579889638382935519e+09,1,NULL);
INSERT INTO "events" VALUES(126,'xqvp2s3wfv5s',111,'t2rpuw8h5hydamtxb879','CandidateProposed','{"candidate":"u5zwfnrk74a3","text":"Falta agua","order":1,"author":"qfucb2hrtpvytkkj","idea":null,"answer":null}','qfucb2hrtpvytkkj',1.79579889639263248443e+09,1,NULL);
INSERT INTO "events" VALUES(127,'xqvp2s3wfv5s',112,'j8vb2uuht8597jhv8vvy','CandidateProposed','{"candidate":"tfrswapd8s45","text":"El agua llega pocas horas","order":2,"author":null,"idea":"f9msh98bd9t8","answer":null}','24tdbnn3d299rf9u',1.79579889639687705037e+09,1,NULL);
INSERT INTO "events" VALUES(128,'xqvp2s3wfv5s',113,'t2fqzfdx8qrxgg3xhndh','CandidateProposed','{"candidate":"tzpxb5bmqssf","text":"Se pierde agua en la red","order":3,"author":"q6ya3vfengmyatxz","idea":null,"answer":null}','q6ya3vfengmyatxz',1.79579889640199565885e+09,1,NULL);
INSERT INTO "events" VALUES(129,'xqvp2s3wfv5s',114,'hzt5fhnuq5dajzz99bz5','CandidateReworded','{"candidate":"u5zwfnrk74a3","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','qfucb2hrtpvytkkj',1.795798896405870676e+09,1,NULL);
INSERT INTO "events" VALUES(130,'xqvp2s3wfv5s',115,'3pg8v5624wmt36ctue6y','CandidateReworded','{"candidate":"u5zwfnrk74a3","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','4au5snb3avsdbdf2',1.79579889640778136254e+09,1,NULL);
INSERT INTO "events" VALUES(131,'xqvp2s3wfv5s',116,'5f5wjpavzyk6zmyweh4s','CandidateReworded','{"candidate":"u5zwfnrk74a3","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','qfucb2hrtpvytkkj',1.79579889641548109055e+09,1,NULL);
INSERT INTO "events" VALUES(132,'xqvp2s3wfv5s',117,'2y9s7e393ht2m389r9d4','CandidateWithdrawn','{"candidate":"tzpxb5bmqssf"}','q6ya3vfengmyatxz',1.79579889641876578329e+09,1,NULL);
INSERT INTO "events" VALUES(133,'xqvp2s3wfv5s',118,'fzc637tzv8p47n2uzt99','CandidateReturned','{"candidate":"tzpxb5bmqssf"}','q6ya3vfengmyatxz',1.79579889642568159106e+09,1,NULL);
INSERT INTO "events" VALUES(134,'xqvp2s3wfv5s',119,'m5gypjk3f3uuwhu3skbm','CandidateWeighed','{"candidate":"u5zwfnrk74a3","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','qdsnreveunh3fs9q',1.79579889643268656731e+09,1,NULL);
INSERT INTO "events" VALUES(135,'xqvp2s3wfv5s',120,'2u7snktwub43yft7v2q9','CandidateWeighed','{"candidate":"u5zwfnrk74a3","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','qdsnreveunh3fs9q',1.79579889643835067742e+09,1,NULL);
INSERT INTO "events" VALUES(136,'xqvp2s3wfv5s',121,'b58ppqw7r3nx4dxervmf','CandidateWeighed','{"candidate":"u5zwfnrk74a3","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','qdsnreveunh3fs9q',1.79579889644434237483e+09,1,NULL);
INSERT INTO "events" VALUES(137,'xqvp2s3wfv5s',122,'wqcanfbt6am7znhe8agm','ChoiceMoved','{"phase":"choosing"}','4au5snb3avsdbdf2',1.79579889644932270053e+09,1,NULL);
INSERT INTO "events" VALUES(138,'xqvp2s3wfv5s',123,'9v4qfj6qnnndrqsdsdy7','CandidatePreferred','{"voter":"qfucb2hrtpvytkkj","before":null,"after":{"candidate":"u5zwfnrk74a3","sector":"people"}}','qfucb2hrtpvytkkj',1.79579889645434856416e+09,1,NULL);
INSERT INTO "events" VALUES(139,'xqvp2s3wfv5s',124,'wdqd4xkac4zrt5ppewb2','CandidatePreferred','{"voter":"q6ya3vfengmyatxz","before":null,"after":{"candidate":"u5zwfnrk74a3","sector":"government"}}','q6ya3vfengmyatxz',1.795798896462731123e+09,1,NULL);
INSERT INTO "events" VALUES(140,'xqvp2s3wfv5s',125,'8cu8n8e8ukfbqzadsh46','CandidatePreferred','{"voter":"24tdbnn3d299rf9u","before":null,"after":{"candidate":"u5zwfnrk74a3","sector":"civil_society"}}','24tdbnn3d299rf9u',1.79579889646573019027e+09,1,NULL);
INSERT INTO "events" VALUES(141,'xqvp2s3wfv5s',126,'8b2xgte8afzfg6ccx9sp','CandidatePreferred','{"voter":"24tdbnn3d299rf9u","before":{"candidate":"u5zwfnrk74a3","sector":"civil_society"},"after":{"candidate":"tfrswapd8s45","sector":"civil_society"}}','24tdbnn3d299rf9u',1.79579889646951889993e+09,1,NULL);
INSERT INTO "events" VALUES(142,'xqvp2s3wfv5s',127,'k7xxmwysgkcw5usn3sad','PaperPreferencesEntered','{"before":null,"after":{"candidate":"tfrswapd8s45","sector":"people","people":2}}','4au5snb3avsdbdf2',1.79579889647971224784e+09,1,NULL);
INSERT INTO "events" VALUES(143,'xqvp2s3wfv5s',128,'s2dayrqm37xznkzv6wat','ChoiceMoved','{"phase":"shown"}','4au5snb3avsdbdf2',1.79579889648697423932e+09,1,NULL);
INSERT INTO "events" VALUES(144,'xqvp2s3wfv5s',129,'eyxsynhv37h5a6fppt37','CoreProblemStated','{"node":"xuhfq987wyud","text":"Falta agua en la ribera","order":2}','4au5snb3avsdbdf2',1.79579889649035668369e+09,1,NULL);
INSERT INTO "events" VALUES(145,'xqvp2s3wfv5s',130,'eyxsynhv37h5a6fppt37','CandidatePlaced','{"candidate":"u5zwfnrk74a3","before":null,"after":"xuhfq987wyud"}','4au5snb3avsdbdf2',1.79579889649035668369e+09,1,NULL);
INSERT INTO "events" VALUES(146,'xqvp2s3wfv5s',131,'m7gqryd6dxcz3d2btphc','OperationUndone','{"op":"eyxsynhv37h5a6fppt37"}','4au5snb3avsdbdf2',1.79579889649395203592e+09,1,NULL);
INSERT INTO "events" VALUES(147,'xqvp2s3wfv5s',132,'m7gqryd6dxcz3d2btphc','CandidatePlaced','{"candidate":"u5zwfnrk74a3","before":"xuhfq987wyud","after":null}','4au5snb3avsdbdf2',1.79579889649395203592e+09,1,NULL);
INSERT INTO "events" VALUES(148,'xqvp2s3wfv5s',133,'m7gqryd6dxcz3d2btphc','CoreProblemWithdrawn','{"node":"xuhfq987wyud","text":"Falta agua en la ribera","order":2}','4au5snb3avsdbdf2',1.79579889649395203592e+09,1,NULL);
INSERT INTO "events" VALUES(149,'xqvp2s3wfv5s',134,'sprnag35c4ptz5e5v7mj','OperationRedone','{"op":"eyxsynhv37h5a6fppt37"}','4au5snb3avsdbdf2',1.79579889650139212613e+09,1,NULL);
INSERT INTO "events" VALUES(150,'xqvp2s3wfv5s',135,'sprnag35c4ptz5e5v7mj','CoreProblemStated','{"node":"xuhfq987wyud","text":"Falta agua en la ribera","order":2}','4au5snb3avsdbdf2',1.79579889650139212613e+09,1,NULL);
INSERT INTO "events" VALUES(151,'xqvp2s3wfv5s',136,'sprnag35c4ptz5e5v7mj','CandidatePlaced','{"candidate":"u5zwfnrk74a3","before":null,"after":"xuhfq987wyud"}','4au5snb3avsdbdf2',1.79579889650139212613e+09,1,NULL);
INSERT INTO "events" VALUES(152,'xqvp2s3wfv5s',137,'af4j6jqj3bdfprbg6kef','CandidatePlaced','{"candidate":"u5zwfnrk74a3","before":"xuhfq987wyud","after":null}','4au5snb3avsdbdf2',1.79579889650501942632e+09,1,NULL);
INSERT INTO "events" VALUES(153,'xqvp2s3wfv5s',138,'af4j6jqj3bdfprbg6kef','NodeReworded','{"node":"xuhfq987wyud","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','4au5snb3avsdbdf2',1.79579889650501942632e+09,1,NULL);
INSERT INTO "events" VALUES(154,'xqvp2s3wfv5s',139,'af4j6jqj3bdfprbg6kef','CandidatePlaced','{"candidate":"tfrswapd8s45","before":null,"after":"xuhfq987wyud"}','4au5snb3avsdbdf2',1.79579889650501942632e+09,1,NULL);
INSERT INTO "events" VALUES(155,'xqvp2s3wfv5s',140,'af4j6jqj3bdfprbg6kef','IdeaPlaced','{"idea":"f9msh98bd9t8","node":"xuhfq987wyud"}','4au5snb3avsdbdf2',1.79579889650501942632e+09,1,NULL);
INSERT INTO "events" VALUES(156,'xqvp2s3wfv5s',141,'d34sghqpcju87r5tkdqv','CauseAdded','{"node":"6ngn2vu9wy7c","text":"Se pierde agua en la red","effect":"xuhfq987wyud","order":3}','q6ya3vfengmyatxz',1.79579889651072144513e+09,1,NULL);
INSERT INTO "events" VALUES(157,'xqvp2s3wfv5s',142,'d34sghqpcju87r5tkdqv','CandidatePlaced','{"candidate":"tzpxb5bmqssf","before":null,"after":"6ngn2vu9wy7c"}','q6ya3vfengmyatxz',1.79579889651072144513e+09,1,NULL);
INSERT INTO "events" VALUES(158,'xqvp2s3wfv5s',143,'a6778rnxpd2x6s9zaf3c','OperationUndone','{"op":"d34sghqpcju87r5tkdqv"}','q6ya3vfengmyatxz',1.79579889651432943339e+09,1,NULL);
INSERT INTO "events" VALUES(159,'xqvp2s3wfv5s',144,'a6778rnxpd2x6s9zaf3c','CandidatePlaced','{"candidate":"tzpxb5bmqssf","before":"6ngn2vu9wy7c","after":null}','q6ya3vfengmyatxz',1.79579889651432943339e+09,1,NULL);
INSERT INTO "events" VALUES(160,'xqvp2s3wfv5s',145,'a6778rnxpd2x6s9zaf3c','NodeRemoved','{"node":"6ngn2vu9wy7c","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["6ngn2vu9wy7c","xuhfq987wyud"]]}','q6ya3vfengmyatxz',1.79579889651432943339e+09,1,NULL);
INSERT INTO "events" VALUES(161,'xqvp2s3wfv5s',146,'f9rdup8dhdnhxjsjkck8','CauseAdded','{"node":"5n4kpnevfnf9","text":"Nadie avisa de los cortes","effect":"xuhfq987wyud","order":4}','4au5snb3avsdbdf2',1.79579889651792907719e+09,1,NULL);
INSERT INTO "events" VALUES(162,'xqvp2s3wfv5s',147,'f9rdup8dhdnhxjsjkck8','IdeaPlaced','{"idea":"qfm9bd35rzj9","node":"5n4kpnevfnf9"}','4au5snb3avsdbdf2',1.79579889651792907719e+09,1,NULL);
INSERT INTO "events" VALUES(163,'xqvp2s3wfv5s',148,'83zsywqh44he8b5gqrq4','OperationUndone','{"op":"f9rdup8dhdnhxjsjkck8"}','4au5snb3avsdbdf2',1.79579889652153277396e+09,1,NULL);
INSERT INTO "events" VALUES(164,'xqvp2s3wfv5s',149,'83zsywqh44he8b5gqrq4','IdeaLifted','{"idea":"qfm9bd35rzj9","node":"5n4kpnevfnf9"}','4au5snb3avsdbdf2',1.79579889652153277396e+09,1,NULL);
INSERT INTO "events" VALUES(165,'xqvp2s3wfv5s',150,'83zsywqh44he8b5gqrq4','NodeRemoved','{"node":"5n4kpnevfnf9","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["5n4kpnevfnf9","xuhfq987wyud"]]}','4au5snb3avsdbdf2',1.79579889652153277396e+09,1,NULL);
INSERT INTO "events" VALUES(166,'xqvp2s3wfv5s',151,'w3yek5hpwyxxxucpxbhb','OperationRedone','{"op":"f9rdup8dhdnhxjsjkck8"}','4au5snb3avsdbdf2',1.79579889652509665492e+09,1,NULL);
INSERT INTO "events" VALUES(167,'xqvp2s3wfv5s',152,'w3yek5hpwyxxxucpxbhb','CauseAdded','{"node":"5n4kpnevfnf9","text":"Nadie avisa de los cortes","effect":"xuhfq987wyud","order":4}','4au5snb3avsdbdf2',1.79579889652509665492e+09,1,NULL);
INSERT INTO "events" VALUES(168,'xqvp2s3wfv5s',153,'w3yek5hpwyxxxucpxbhb','IdeaPlaced','{"idea":"qfm9bd35rzj9","node":"5n4kpnevfnf9"}','4au5snb3avsdbdf2',1.79579889652509665492e+09,1,NULL);
INSERT INTO "events" VALUES(169,'xqvp2s3wfv5s',154,'fhrkfpm3hywrxpudqkkg','NodeSetAside','{"node":"svqa2wxbg6ze","text":"2. El pozo se seca","order":5}','24tdbnn3d299rf9u',1.79579889652876591686e+09,1,NULL);
INSERT INTO "events" VALUES(170,'xqvp2s3wfv5s',155,'fhrkfpm3hywrxpudqkkg','IdeaPlaced','{"idea":"cvh4xww7rq56","node":"svqa2wxbg6ze"}','24tdbnn3d299rf9u',1.79579889652876591686e+09,1,NULL);
INSERT INTO "events" VALUES(171,'xqvp2s3wfv5s',156,'kumndtmrwgbdufnnngzp','BranchRestored','{"node":"svqa2wxbg6ze","cut":[],"joined":[["svqa2wxbg6ze","xuhfq987wyud"]]}','24tdbnn3d299rf9u',1.79579889653449583058e+09,1,NULL);
INSERT INTO "events" VALUES(172,'xqvp2s3wfv5s',157,'9j3ekpqev6rktmhpw5wz','CauseAdded','{"node":"k82pg7hqnapa","text":"La bomba se descompone y nadie la repara","effect":"xuhfq987wyud","order":6}','qfucb2hrtpvytkkj',1.79579889653798294071e+09,1,NULL);
INSERT INTO "events" VALUES(173,'xqvp2s3wfv5s',158,'dcrwrdpbasy6m5qsfwsz','CauseAdded','{"node":"6h8t4cjxb7nn","text":"No hay refacciones","effect":"k82pg7hqnapa","order":7}','q6ya3vfengmyatxz',1.79579889654198217394e+09,1,NULL);
INSERT INTO "events" VALUES(174,'xqvp2s3wfv5s',159,'ft2py28qhd9nrppadkw2','CauseAdded','{"node":"5ujt9zecnqm3","text":"Fugas en la red","effect":"xuhfq987wyud","order":8}','q6ya3vfengmyatxz',1.79579889655268955229e+09,1,NULL);
INSERT INTO "events" VALUES(175,'xqvp2s3wfv5s',160,'f7re8384zyj3eu3k4awp','EffectAdded','{"node":"84qnxcfv7cst","text":"Las familias compran pipas","cause":"xuhfq987wyud","order":9}','qdsnreveunh3fs9q',1.79579889655789041516e+09,1,NULL);
INSERT INTO "events" VALUES(176,'xqvp2s3wfv5s',161,'mt2t75kzdnwx6a4xb55d','EffectAdded','{"node":"mvkm86779ny6","text":"Gastan un quinto de su ingreso","cause":"84qnxcfv7cst","order":10}','qdsnreveunh3fs9q',1.79579889656590819362e+09,1,NULL);
INSERT INTO "events" VALUES(177,'xqvp2s3wfv5s',162,'7vnhcgk6nwaxcfzccmqp','NodeReworded','{"node":"5ujt9zecnqm3","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','qfucb2hrtpvytkkj',1795798896.56971,1,NULL);
INSERT INTO "events" VALUES(178,'xqvp2s3wfv5s',163,'8k3d3cdy86bx2ncube6e','NodeReworded','{"node":"5ujt9zecnqm3","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','q6ya3vfengmyatxz',1.79579889657216143603e+09,1,NULL);
INSERT INTO "events" VALUES(179,'xqvp2s3wfv5s',164,'6cvzyxw7qw93hhgguyf9','NodeReworded','{"node":"5ujt9zecnqm3","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','qfucb2hrtpvytkkj',1.79579889658202171325e+09,1,NULL);
INSERT INTO "events" VALUES(180,'xqvp2s3wfv5s',165,'c5nwvvctd536hu5rpzx3','NodeMoved','{"node":"6h8t4cjxb7nn","cut":[["6h8t4cjxb7nn","k82pg7hqnapa"]],"joined":[["6h8t4cjxb7nn","5ujt9zecnqm3"]]}','q6ya3vfengmyatxz',1.79579889658550214768e+09,1,NULL);
INSERT INTO "events" VALUES(181,'xqvp2s3wfv5s',166,'vwazyypvaabvh9s5b4u6','NodesLinked','{"node":"6h8t4cjxb7nn","cut":[],"joined":[["6h8t4cjxb7nn","k82pg7hqnapa"]]}','q6ya3vfengmyatxz',1.79579889659395217898e+09,1,NULL);
INSERT INTO "events" VALUES(182,'xqvp2s3wfv5s',167,'ry62beeuqjcwu3wzgqqr','NodesUnlinked','{"node":"6h8t4cjxb7nn","cut":[["6h8t4cjxb7nn","5ujt9zecnqm3"]],"joined":[]}','q6ya3vfengmyatxz',1.795798896597458601e+09,1,NULL);
INSERT INTO "events" VALUES(183,'xqvp2s3wfv5s',168,'jhrd732syaqaqdh5dsuj','NodeReworded','{"node":"k82pg7hqnapa","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','qfucb2hrtpvytkkj',1.79579889660124230382e+09,1,NULL);
INSERT INTO "events" VALUES(184,'xqvp2s3wfv5s',169,'jhrd732syaqaqdh5dsuj','NodeSplitOff','{"node":"4cq5uhaxy8a5","of":"k82pg7hqnapa","text":"Nadie repara la bomba","order":11,"links":[["4cq5uhaxy8a5","xuhfq987wyud"]]}','qfucb2hrtpvytkkj',1.79579889660124230382e+09,1,NULL);
INSERT INTO "events" VALUES(185,'xqvp2s3wfv5s',170,'3h3w9ugpzaghymazunj7','NodesMerged','{"node":"4cq5uhaxy8a5","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"6h8t4cjxb7nn","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["6h8t4cjxb7nn","k82pg7hqnapa"]]}],"joined":[["4cq5uhaxy8a5","k82pg7hqnapa"]],"cut":[]}','qfucb2hrtpvytkkj',1.79579889660576272011e+09,1,NULL);
INSERT INTO "events" VALUES(186,'xqvp2s3wfv5s',171,'jn3axvb9b7za6kjxrxh6','OperationUndone','{"op":"3h3w9ugpzaghymazunj7"}','qfucb2hrtpvytkkj',1.79579889661009836198e+09,1,NULL);
INSERT INTO "events" VALUES(187,'xqvp2s3wfv5s',172,'jn3axvb9b7za6kjxrxh6','NodesParted','{"node":"4cq5uhaxy8a5","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"6h8t4cjxb7nn","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["6h8t4cjxb7nn","k82pg7hqnapa"]]}],"joined":[["4cq5uhaxy8a5","k82pg7hqnapa"]],"cut":[]}','qfucb2hrtpvytkkj',1.79579889661009836198e+09,1,NULL);
INSERT INTO "events" VALUES(188,'xqvp2s3wfv5s',173,'xectvyq4afyf52bzkbtu','NodesMerged','{"node":"4cq5uhaxy8a5","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"6h8t4cjxb7nn","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["6h8t4cjxb7nn","k82pg7hqnapa"]]}],"joined":[["4cq5uhaxy8a5","k82pg7hqnapa"]],"cut":[]}','qfucb2hrtpvytkkj',1.7957988966142106056e+09,1,NULL);
INSERT INTO "events" VALUES(189,'xqvp2s3wfv5s',174,'cj8y9cqmbhz8cbzf6w6n','BranchParked','{"node":"mvkm86779ny6","cut":[["84qnxcfv7cst","mvkm86779ny6"]],"joined":[]}','qdsnreveunh3fs9q',1.79579889661770057676e+09,1,NULL);
INSERT INTO "events" VALUES(190,'xqvp2s3wfv5s',175,'72byjhskwb5s57ywsm9j','BranchRestored','{"node":"mvkm86779ny6","cut":[],"joined":[["84qnxcfv7cst","mvkm86779ny6"]]}','qdsnreveunh3fs9q',1.79579889662221384052e+09,1,NULL);
INSERT INTO "events" VALUES(191,'xqvp2s3wfv5s',176,'sjrjhwg4qmh6jsht8reg','NodeRemoved','{"node":"mvkm86779ny6","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["84qnxcfv7cst","mvkm86779ny6"]]}','qdsnreveunh3fs9q',1.79579889662573790546e+09,1,NULL);
INSERT INTO "events" VALUES(192,'xqvp2s3wfv5s',177,'buckjkde3z8gwdau4xps','OperationUndone','{"op":"sjrjhwg4qmh6jsht8reg"}','qdsnreveunh3fs9q',1.79579889662970352171e+09,1,NULL);
INSERT INTO "events" VALUES(193,'xqvp2s3wfv5s',178,'buckjkde3z8gwdau4xps','NodeReturned','{"node":"mvkm86779ny6","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["84qnxcfv7cst","mvkm86779ny6"]]}','qdsnreveunh3fs9q',1.79579889662970352171e+09,1,NULL);
INSERT INTO "events" VALUES(194,'xqvp2s3wfv5s',179,'9qfghk447xpydcbgtznm','NodeRemoved','{"node":"mvkm86779ny6","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["84qnxcfv7cst","mvkm86779ny6"]]}','q6ya3vfengmyatxz',1.79579889663682055467e+09,1,NULL);
INSERT INTO "events" VALUES(195,'xqvp2s3wfv5s',180,'6wwfyf77cz9dw5fz44gu','OperationTakenBack','{"op":"9qfghk447xpydcbgtznm","again":false}','4au5snb3avsdbdf2',1.79579889664007043836e+09,1,NULL);
INSERT INTO "events" VALUES(196,'xqvp2s3wfv5s',181,'6wwfyf77cz9dw5fz44gu','NodeReturned','{"node":"mvkm86779ny6","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["84qnxcfv7cst","mvkm86779ny6"]]}','4au5snb3avsdbdf2',1.79579889664007043836e+09,1,NULL);
INSERT INTO "events" VALUES(197,'xqvp2s3wfv5s',182,'cr7exm7d96dq6ggvjtm9','OperationUndone','{"op":"6wwfyf77cz9dw5fz44gu"}','4au5snb3avsdbdf2',1.79579889664623928071e+09,1,NULL);
INSERT INTO "events" VALUES(198,'xqvp2s3wfv5s',183,'cr7exm7d96dq6ggvjtm9','NodeRemoved','{"node":"mvkm86779ny6","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["84qnxcfv7cst","mvkm86779ny6"]]}','4au5snb3avsdbdf2',1.79579889664623928071e+09,1,NULL);
INSERT INTO "events" VALUES(199,'xqvp2s3wfv5s',184,'cr7exm7d96dq6ggvjtm9','OperationTakenBack','{"op":"9qfghk447xpydcbgtznm","again":true}','4au5snb3avsdbdf2',1.79579889664623928071e+09,1,NULL);
INSERT INTO "events" VALUES(200,'xqvp2s3wfv5s',185,'jxu5zc8yejngufnrtw8x','OperationRedone','{"op":"6wwfyf77cz9dw5fz44gu"}','4au5snb3avsdbdf2',1.79579889665407681472e+09,1,NULL);
INSERT INTO "events" VALUES(201,'xqvp2s3wfv5s',186,'jxu5zc8yejngufnrtw8x','OperationTakenBack','{"op":"9qfghk447xpydcbgtznm","again":false}','4au5snb3avsdbdf2',1.79579889665407681472e+09,1,NULL);
INSERT INTO "events" VALUES(202,'xqvp2s3wfv5s',187,'jxu5zc8yejngufnrtw8x','NodeReturned','{"node":"mvkm86779ny6","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["84qnxcfv7cst","mvkm86779ny6"]]}','4au5snb3avsdbdf2',1.79579889665407681472e+09,1,NULL);
INSERT INTO "events" VALUES(203,'xqvp2s3wfv5s',188,'987zfayefwcym4b2wzpp','NodeRemoved','{"node":"mvkm86779ny6","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["84qnxcfv7cst","mvkm86779ny6"]]}','q6ya3vfengmyatxz',1.79579889665710830688e+09,1,NULL);
INSERT INTO "events" VALUES(204,'xqvp2s3wfv5s',189,'sw6y8mepm6nyjg4tpja4','NodeReturned','{"node":"mvkm86779ny6","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','qdsnreveunh3fs9q',1.79579889666619515421e+09,1,NULL);
INSERT INTO "events" VALUES(205,'xqvp2s3wfv5s',190,'sw6y8mepm6nyjg4tpja4','BranchRestored','{"node":"mvkm86779ny6","cut":[],"joined":[["84qnxcfv7cst","mvkm86779ny6"]]}','qdsnreveunh3fs9q',1.79579889666619515421e+09,1,NULL);
INSERT INTO "events" VALUES(206,'xqvp2s3wfv5s',191,'r6qv2wmffgx95gxzgz33','VersionNamed','{"version":"32duncutq46t","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795798896.6688259,"order":1,"digest":"8a80cdf1e5fe75deb7acdef74f4823f1","by":"qfucb2hrtpvytkkj"}','qfucb2hrtpvytkkj',1.79579889666898131366e+09,1,NULL);
INSERT INTO "events" VALUES(207,'xqvp2s3wfv5s',192,'5bafd2jcuxc95dwma96d','VersionRenamed','{"version":"32duncutq46t","before":"Antes de la pausa","after":"Antes de comer"}','qfucb2hrtpvytkkj',1.79579889667778968814e+09,1,NULL);
INSERT INTO "events" VALUES(208,'xqvp2s3wfv5s',193,'a385bd6gukzfsmer5xzx','CauseAdded','{"node":"puq42jt9r366","text":"Tarifas que no alcanzan","effect":"xuhfq987wyud","order":12}','q6ya3vfengmyatxz',1.79579889668190240863e+09,1,NULL);
INSERT INTO "events" VALUES(209,'xqvp2s3wfv5s',194,'3zqjt24yen94qzk22h4a','BranchParked','{"node":"5ujt9zecnqm3","cut":[["5ujt9zecnqm3","xuhfq987wyud"]],"joined":[]}','q6ya3vfengmyatxz',1.79579889668593835824e+09,1,NULL);
INSERT INTO "events" VALUES(210,'xqvp2s3wfv5s',195,'kkg5sq7hthakxdj4b2pf','NodeBrought','{"node":"2sv54w76bvrv","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["2sv54w76bvrv","xuhfq987wyud"]]}','4au5snb3avsdbdf2',1.7957988966910626888e+09,1,NULL);
INSERT INTO "events" VALUES(211,'xqvp2s3wfv5s',196,'kkg5sq7hthakxdj4b2pf','NodeBrought','{"node":"3aarfktkcdac","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["3aarfktkcdac","2sv54w76bvrv"]]}','4au5snb3avsdbdf2',1.7957988966910626888e+09,1,NULL);
INSERT INTO "events" VALUES(212,'xqvp2s3wfv5s',197,'uqrmhkqh82z2gjnd76bp','VersionNamed','{"version":"4cnt355r7g2x","name":"","reason":"restored","about":"32duncutq46t","at_version":196,"at":1795798896.7175348,"order":2,"digest":"8a306c43e8e397cfc9f6b1684b7b49dd","by":null}','4au5snb3avsdbdf2',1.79579889671759605406e+09,1,NULL);
INSERT INTO "events" VALUES(213,'xqvp2s3wfv5s',198,'uqrmhkqh82z2gjnd76bp','VersionRestored','{"version":"32duncutq46t"}','4au5snb3avsdbdf2',1.79579889671759605406e+09,1,NULL);
INSERT INTO "events" VALUES(214,'xqvp2s3wfv5s',199,'uqrmhkqh82z2gjnd76bp','ArrowsRestored','{"node":"xuhfq987wyud","cut":[["puq42jt9r366","xuhfq987wyud"],["2sv54w76bvrv","xuhfq987wyud"],["3aarfktkcdac","2sv54w76bvrv"]],"joined":[]}','4au5snb3avsdbdf2',1.79579889671759605406e+09,1,NULL);
INSERT INTO "events" VALUES(215,'xqvp2s3wfv5s',200,'uqrmhkqh82z2gjnd76bp','NodeRemoved','{"node":"puq42jt9r366","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','4au5snb3avsdbdf2',1.79579889671759605406e+09,1,NULL);
INSERT INTO "events" VALUES(216,'xqvp2s3wfv5s',201,'uqrmhkqh82z2gjnd76bp','NodeRemoved','{"node":"2sv54w76bvrv","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','4au5snb3avsdbdf2',1.79579889671759605406e+09,1,NULL);
INSERT INTO "events" VALUES(217,'xqvp2s3wfv5s',202,'uqrmhkqh82z2gjnd76bp','NodeRemoved','{"node":"3aarfktkcdac","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','4au5snb3avsdbdf2',1.79579889671759605406e+09,1,NULL);
INSERT INTO "events" VALUES(218,'xqvp2s3wfv5s',203,'uqrmhkqh82z2gjnd76bp','ArrowsRestored','{"node":"xuhfq987wyud","cut":[],"joined":[["5ujt9zecnqm3","xuhfq987wyud"]]}','4au5snb3avsdbdf2',1.79579889671759605406e+09,1,NULL);
INSERT INTO "events" VALUES(219,'xqvp2s3wfv5s',204,'2wj39xpbeq4gvftmgb59','CauseAdded','{"node":"mgs89bxmqf5n","text":"No llueve","effect":"xuhfq987wyud","order":15}','qfucb2hrtpvytkkj',1.79579889673811936377e+09,1,NULL);
INSERT INTO "events" VALUES(220,'xqvp2s3wfv5s',205,'9feehur9vfqzvvsajbm9','CauseAdded','{"node":"3t8daumnddtx","text":"Está lejos","effect":"xuhfq987wyud","order":16}','qfucb2hrtpvytkkj',1.79579889674199557302e+09,1,NULL);
INSERT INTO "events" VALUES(221,'xqvp2s3wfv5s',206,'497rervanxtjyfw9v25r','NodeMoved','{"node":"mgs89bxmqf5n","cut":[["mgs89bxmqf5n","xuhfq987wyud"]],"joined":[["mgs89bxmqf5n","5n4kpnevfnf9"]]}','qfucb2hrtpvytkkj',1.79579889675006318088e+09,1,NULL);
INSERT INTO "events" VALUES(222,'xqvp2s3wfv5s',207,'497rervanxtjyfw9v25r','NodeMoved','{"node":"3t8daumnddtx","cut":[["3t8daumnddtx","xuhfq987wyud"]],"joined":[["3t8daumnddtx","5n4kpnevfnf9"]]}','qfucb2hrtpvytkkj',1.79579889675006318088e+09,1,NULL);
INSERT INTO "events" VALUES(223,'xqvp2s3wfv5s',208,'ppmjesgtdj3dmw2vwyu8','BranchParked','{"node":"mgs89bxmqf5n","cut":[["mgs89bxmqf5n","5n4kpnevfnf9"]],"joined":[]}','qfucb2hrtpvytkkj',1.79579889675400185579e+09,1,NULL);
INSERT INTO "events" VALUES(224,'xqvp2s3wfv5s',209,'ppmjesgtdj3dmw2vwyu8','BranchParked','{"node":"3t8daumnddtx","cut":[["3t8daumnddtx","5n4kpnevfnf9"]],"joined":[]}','qfucb2hrtpvytkkj',1.79579889675400185579e+09,1,NULL);
INSERT INTO "events" VALUES(225,'xqvp2s3wfv5s',210,'v33jw2rtvjtsvxf4z5yw','NodeRemoved','{"node":"mgs89bxmqf5n","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','qfucb2hrtpvytkkj',1.79579889675797557831e+09,1,NULL);
INSERT INTO "events" VALUES(226,'xqvp2s3wfv5s',211,'v33jw2rtvjtsvxf4z5yw','NodeRemoved','{"node":"3t8daumnddtx","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','qfucb2hrtpvytkkj',1.79579889675797557831e+09,1,NULL);
INSERT INTO "events" VALUES(227,'xqvp2s3wfv5s',212,'gd6zf2h7tm6e4gwdh35a','ArrowVoted','{"voter":"qfucb2hrtpvytkkj","before":null,"after":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","sector":"people","answer":"yes"}}','qfucb2hrtpvytkkj',1.79579889676591300962e+09,1,NULL);
INSERT INTO "events" VALUES(228,'xqvp2s3wfv5s',213,'xfdrft5haf83h6hh3vkj','ArrowVoted','{"voter":"q6ya3vfengmyatxz","before":null,"after":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","sector":"government","answer":"no"}}','q6ya3vfengmyatxz',1.79579889676985263819e+09,1,NULL);
INSERT INTO "events" VALUES(229,'xqvp2s3wfv5s',214,'y59hg2ya32yv9vg7ht2m','ArrowVoted','{"voter":"q6ya3vfengmyatxz","before":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","sector":"government","answer":"no"},"after":null}','q6ya3vfengmyatxz',1.79579889677179265023e+09,1,NULL);
INSERT INTO "events" VALUES(230,'xqvp2s3wfv5s',215,'4z5b73etzrzsyeeq6jnj','QuestionPut','{"before":null,"after":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","open":true}}','4au5snb3avsdbdf2',1.79579889677412796013e+09,1,NULL);
INSERT INTO "events" VALUES(231,'xqvp2s3wfv5s',216,'395x7wxc6nu3hk6t9qhg','PaperVotesEntered','{"before":null,"after":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","sector":"people","answer":"yes","count":3}}','4au5snb3avsdbdf2',1.795798896779052496e+09,1,NULL);
INSERT INTO "events" VALUES(232,'xqvp2s3wfv5s',217,'42ycbq9g6mycsjew2bhx','QuestionPut','{"before":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","open":true},"after":null}','4au5snb3avsdbdf2',1.79579889678174090383e+09,1,NULL);
INSERT INTO "events" VALUES(233,'xqvp2s3wfv5s',218,'be4wdtqmvuyts378m9ss','QuestionPut','{"before":null,"after":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","open":true}}','4au5snb3avsdbdf2',1.79579889678792929651e+09,1,NULL);
INSERT INTO "events" VALUES(234,'xqvp2s3wfv5s',219,'j4f6hemtr8nmdn3bydhw','QuestionPut','{"before":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","open":true},"after":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","open":false}}','4au5snb3avsdbdf2',1.79579889679336571692e+09,1,NULL);
INSERT INTO "events" VALUES(235,'xqvp2s3wfv5s',220,'8n9wky7kt7aurr6m7p78','ArrowMarked','{"before":null,"after":{"cause":"5n4kpnevfnf9","effect":"xuhfq987wyud","necessary":true,"sufficient":false}}','qfucb2hrtpvytkkj',1.79579889679780626294e+09,1,NULL);
INSERT INTO "events" VALUES(236,'xqvp2s3wfv5s',221,'a7xsthz6vs8k786wq588','ActionAnswered','{"node":"5n4kpnevfnf9","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','qfucb2hrtpvytkkj',1.79579889680094122888e+09,1,NULL);
INSERT INTO "events" VALUES(237,'xqvp2s3wfv5s',222,'vuurrca9s5zvf2whkjxy','LeafSettled','{"node":"5n4kpnevfnf9","settled":true}','qfucb2hrtpvytkkj',1.79579889680322885513e+09,1,NULL);
INSERT INTO "events" VALUES(238,'xqvp2s3wfv5s',223,'33ny4j438v3kvx99ptfw','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["5n4kpnevfnf9"],"reason":"Sí se puede"}}','qfucb2hrtpvytkkj',1.79579889680743479728e+09,1,NULL);
INSERT INTO "events" VALUES(239,'xqvp2s3wfv5s',224,'nx8hhcmu2fqr4xkfa2wh','EvidenceAdded','{"evidence":"p2brbsjfzugv","before":null,"after":{"evidence":"p2brbsjfzugv","node":"xuhfq987wyud","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','q6ya3vfengmyatxz',1.79579889681407213215e+09,1,NULL);
INSERT INTO "events" VALUES(240,'xqvp2s3wfv5s',225,'xqt4ac9su2nxhkujczz3','EvidenceChanged','{"evidence":"p2brbsjfzugv","before":{"evidence":"p2brbsjfzugv","node":"xuhfq987wyud","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"p2brbsjfzugv","node":"xuhfq987wyud","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','q6ya3vfengmyatxz',1.79579889681930184369e+09,1,NULL);
INSERT INTO "events" VALUES(241,'xqvp2s3wfv5s',226,'a2wd36bhuyhentst4hjc','EvidenceAdded','{"evidence":"v3b5df6fdxvh","before":null,"after":{"evidence":"v3b5df6fdxvh","node":"5n4kpnevfnf9","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','qfucb2hrtpvytkkj',1.79579889682426762581e+09,1,NULL);
INSERT INTO "events" VALUES(242,'xqvp2s3wfv5s',227,'3jz3d3b2r5wskzu9kzgw','EvidenceChanged','{"evidence":"v3b5df6fdxvh","before":{"evidence":"v3b5df6fdxvh","node":"5n4kpnevfnf9","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"v3b5df6fdxvh","node":"xuhfq987wyud","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','qfucb2hrtpvytkkj',1.7957988968290424347e+09,1,NULL);
INSERT INTO "events" VALUES(243,'xqvp2s3wfv5s',228,'zzmzyz92mkyggs53e6s7','EvidenceRemoved','{"evidence":"v3b5df6fdxvh","before":{"evidence":"v3b5df6fdxvh","node":"xuhfq987wyud","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','qfucb2hrtpvytkkj',1.79579889683116626737e+09,1,NULL);
INSERT INTO "events" VALUES(244,'xqvp2s3wfv5s',229,'mescsze7y3g6zkrqc6nk','StageOpened','{"stage":"objective_tree"}','4au5snb3avsdbdf2',1.79579889683796167375e+09,1,NULL);
INSERT INTO "events" VALUES(245,'xqvp2s3wfv5s',230,'2u5gs6bee2z2cjgxv5ed','ObjectiveConfirmed','{"node":"xuhfq987wyud","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','qfucb2hrtpvytkkj',1.79579889684182095526e+09,1,NULL);
INSERT INTO "events" VALUES(246,'xqvp2s3wfv5s',231,'n366kq386unrtczezpyw','ObjectiveOffered','{"node":"xuhfq987wyud","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','q6ya3vfengmyatxz',1.79579889684582209592e+09,1,NULL);
INSERT INTO "events" VALUES(247,'xqvp2s3wfv5s',232,'7ehu429n8ar8qx7s9v27','ObjectiveConfirmed','{"node":"xuhfq987wyud","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','qfucb2hrtpvytkkj',1.79579889684974336626e+09,1,NULL);
INSERT INTO "events" VALUES(248,'xqvp2s3wfv5s',233,'jhxncvss9cayy6frvv2b','ObjectiveConfirmed','{"node":"84qnxcfv7cst","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','q6ya3vfengmyatxz',1.79579889685377168655e+09,1,NULL);
INSERT INTO "events" VALUES(249,'xqvp2s3wfv5s',234,'kdgsu2sxvm8rtp6k6g78','ProposalsShown','{"shown":true}','4au5snb3avsdbdf2',1.79579889690281176563e+09,1,NULL);
INSERT INTO "events" VALUES(250,'xqvp2s3wfv5s',235,'64zn3r9rkr5ddwrjwfv7','ProposalRead','{"node":"5n4kpnevfnf9","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','4au5snb3avsdbdf2',1.79579889691015768052e+09,1,NULL);
INSERT INTO "events" VALUES(251,'xqvp2s3wfv5s',236,'zcdjeqzps8ns668q5d4k','ProposalRead','{"node":"k82pg7hqnapa","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','4au5snb3avsdbdf2',1.79579889691394734389e+09,1,NULL);
INSERT INTO "events" VALUES(252,'xqvp2s3wfv5s',237,'zrkt8a3g9kz4kmvny7bz','ProposalRead','{"node":"5ujt9zecnqm3","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','4au5snb3avsdbdf2',1.79579889691788840292e+09,1,NULL);
INSERT INTO "events" VALUES(253,'xqvp2s3wfv5s',238,'ak9ajwvybntbgk2gzerq','ProposalsShown','{"shown":false}','4au5snb3avsdbdf2',1.79579889692177414894e+09,1,NULL);
INSERT INTO "events" VALUES(254,'xqvp2s3wfv5s',239,'4mg85rkcx8nfd7mp9jq8','ObjectiveConfirmed','{"node":"5n4kpnevfnf9","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','4au5snb3avsdbdf2',1.79579889692600560193e+09,1,NULL);
INSERT INTO "events" VALUES(255,'xqvp2s3wfv5s',240,'4mg85rkcx8nfd7mp9jq8','ObjectiveConfirmed','{"node":"k82pg7hqnapa","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','4au5snb3avsdbdf2',1.79579889692600560193e+09,1,NULL);
INSERT INTO "events" VALUES(256,'xqvp2s3wfv5s',241,'4mg85rkcx8nfd7mp9jq8','ObjectiveConfirmed','{"node":"5ujt9zecnqm3","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','4au5snb3avsdbdf2',1.79579889692600560193e+09,1,NULL);
INSERT INTO "events" VALUES(257,'xqvp2s3wfv5s',242,'2crrp3negehcv3kky4s9','ObjectiveReopened','{"node":"84qnxcfv7cst","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','qfucb2hrtpvytkkj',1.79579889692981314658e+09,1,NULL);
INSERT INTO "events" VALUES(258,'xqvp2s3wfv5s',243,'68v4waxajehub2az36m3','ProblemSentBack','{"node":"xuhfq987wyud","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','qfucb2hrtpvytkkj',1.79579889693780255311e+09,1,NULL);
INSERT INTO "events" VALUES(259,'xqvp2s3wfv5s',244,'ghngzwfm7phjbjk73tay','ProblemSentBack','{"node":"xuhfq987wyud","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','q6ya3vfengmyatxz',1.79579889694178390507e+09,1,NULL);
INSERT INTO "events" VALUES(260,'xqvp2s3wfv5s',245,'ybhva785wpvnw38mqn3c','VersionNamed','{"version":"egjp8t83dfa8","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795798896.945454,"order":3,"digest":"0a44b2d37100d27f9bdff0310bd9105a","by":"qfucb2hrtpvytkkj"}','qfucb2hrtpvytkkj',1.79579889694555068016e+09,1,NULL);
INSERT INTO "events" VALUES(261,'xqvp2s3wfv5s',246,'wfdpqrsz5wsguvzgmgtj','ObjectiveOffered','{"node":"84qnxcfv7cst","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','q6ya3vfengmyatxz',1.79579889695388674733e+09,1,NULL);
INSERT INTO "events" VALUES(262,'xqvp2s3wfv5s',247,'mnu8kz4w6g65ndx8wtu8','VersionNamed','{"version":"3k8yqjbwxwgf","name":"Final","reason":"named","about":"","at_version":246,"at":1795798896.9556932,"order":4,"digest":"040cdf9f0ecdce0783319c47c7b4434c","by":null}','4au5snb3avsdbdf2',1.7957988969557609558e+09,1,NULL);
INSERT INTO "events" VALUES(263,'xqvp2s3wfv5s',248,'sjqkmp4qqgqv7fwthm4f','ObjectiveReopened','{"node":"5n4kpnevfnf9","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','qfucb2hrtpvytkkj',1.79579889696176075932e+09,1,NULL);
INSERT INTO "events" VALUES(264,'xqvp2s3wfv5s',249,'bns3ghvnfvez84hq8hjg','VersionNamed','{"version":"5f9jtarfmtth","name":"","reason":"restored","about":"3k8yqjbwxwgf","at_version":248,"at":1795798896.9741538,"order":5,"digest":"45ffec1152d7e0043abbf6e712506ea1","by":null}','4au5snb3avsdbdf2',1.79579889697419905667e+09,1,NULL);
INSERT INTO "events" VALUES(265,'xqvp2s3wfv5s',250,'bns3ghvnfvez84hq8hjg','VersionRestored','{"version":"3k8yqjbwxwgf"}','4au5snb3avsdbdf2',1.79579889697419905667e+09,1,NULL);
INSERT INTO "events" VALUES(266,'xqvp2s3wfv5s',251,'bns3ghvnfvez84hq8hjg','ObjectiveRestored','{"node":"5n4kpnevfnf9","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','4au5snb3avsdbdf2',1.79579889697419905667e+09,1,NULL);
INSERT INTO "events" VALUES(267,'xqvp2s3wfv5s',252,'t9qcb4ve82hu6s3fp7ut','StageOpened','{"stage":"commitment_card"}','4au5snb3avsdbdf2',1.79579889698381495472e+09,1,NULL);
INSERT INTO "events" VALUES(268,'xqvp2s3wfv5s',253,'qpp5sttm7a4xtznphgmm','CommitmentDrafted','{"card":"c88xybhd3bn4","order":1,"node":"xuhfq987wyud","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Menos fugas por tubería vieja","offers":[]}]],"items":[],"let_be":[]}','qfucb2hrtpvytkkj',1.79579889701547336573e+09,1,NULL);
INSERT INTO "events" VALUES(269,'xqvp2s3wfv5s',254,'q4nzr8aky83schars3u5','CommitmentReworded','{"card":"c88xybhd3bn4","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','qfucb2hrtpvytkkj',1.79579889703200435641e+09,1,NULL);
INSERT INTO "events" VALUES(270,'xqvp2s3wfv5s',255,'e8a96ttkzxyjcq4y47sr','CommitmentReworded','{"card":"c88xybhd3bn4","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','q6ya3vfengmyatxz',1.79579889703825712208e+09,1,NULL);
INSERT INTO "events" VALUES(271,'xqvp2s3wfv5s',256,'u2q5ukemnn4y6aa43aje','CommitmentReworded','{"card":"c88xybhd3bn4","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','q6ya3vfengmyatxz',1.79579889704217076306e+09,1,NULL);
INSERT INTO "events" VALUES(272,'xqvp2s3wfv5s',257,'ad5tyvyetkb8gchv8gj5','CommitmentReworded','{"card":"c88xybhd3bn4","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','qfucb2hrtpvytkkj',1.79579889704455876345e+09,1,NULL);
INSERT INTO "events" VALUES(273,'xqvp2s3wfv5s',258,'ephs7urs9emc79xyk3uh','CommitmentDrafted','{"card":"uddwre7jmdva","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','q6ya3vfengmyatxz',1.79579889705131745341e+09,1,NULL);
INSERT INTO "events" VALUES(274,'xqvp2s3wfv5s',259,'r3htw6xhjvxjt6pzkdy3','CommitmentRemoved','{"card":"uddwre7jmdva","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','q6ya3vfengmyatxz',1.79579889705390763278e+09,1,NULL);
INSERT INTO "events" VALUES(275,'xqvp2s3wfv5s',260,'dmhw5ru2u9qkms3xx2t7','CardItemAdded','{"card":"c88xybhd3bn4","item":{"item":"pk7z7rq9542d","of":"parties","order":1,"fields":[["role",{"text":"lead","offers":[]}],["side",{"text":"government","offers":[]}],["institution",{"text":"Comisión de agua","offers":[]}],["post",{"text":"Dirección","offers":[]}]]}}','qfucb2hrtpvytkkj',1.79579889705695652964e+09,1,NULL);
INSERT INTO "events" VALUES(276,'xqvp2s3wfv5s',261,'ms8gwdj94kyjcngjvyjq','CardItemAdded','{"card":"c88xybhd3bn4","item":{"item":"62kbbghrx2mv","of":"activities","order":1,"fields":[["activity",{"text":"Cambiar la bomba","offers":[]}],["responsible",{"text":"pk7z7rq9542d","offers":[]}],["start",{"text":"2027-03-01","offers":[]}]]}}','qfucb2hrtpvytkkj',1.79579889706139707566e+09,1,NULL);
INSERT INTO "events" VALUES(277,'xqvp2s3wfv5s',262,'4fr9xytk7uzd9t3z49aj','CardItemAdded','{"card":"c88xybhd3bn4","item":{"item":"uhhw6czftr7j","of":"activities","order":2,"fields":[]}}','q6ya3vfengmyatxz',1.79579889707014584538e+09,1,NULL);
INSERT INTO "events" VALUES(278,'xqvp2s3wfv5s',263,'pp74ntpbgj7avg36juze','CardItemsOrdered','{"card":"c88xybhd3bn4","before":[["uhhw6czftr7j",2],["62kbbghrx2mv",1]],"after":[["uhhw6czftr7j",1],["62kbbghrx2mv",2]]}','q6ya3vfengmyatxz',1.79579889707407522204e+09,1,NULL);
INSERT INTO "events" VALUES(279,'xqvp2s3wfv5s',264,'yeewxz87jq6jnb8g24nc','CardItemRemoved','{"card":"c88xybhd3bn4","item":{"item":"uhhw6czftr7j","of":"activities","order":1,"fields":[]}}','q6ya3vfengmyatxz',1.79579889708211708071e+09,1,NULL);
INSERT INTO "events" VALUES(280,'xqvp2s3wfv5s',265,'8fxgdzdrg5zwh5dmncn2','CardItemReworded','{"card":"c88xybhd3bn4","item":"62kbbghrx2mv","field":"product","before":{"text":"","offers":[]},"after":{"text":"Una bomba","offers":[]}}','qfucb2hrtpvytkkj',1.79579889708621764183e+09,1,NULL);
INSERT INTO "events" VALUES(281,'xqvp2s3wfv5s',266,'6eac5x276nbc57s9m5gj','CardItemReworded','{"card":"c88xybhd3bn4","item":"62kbbghrx2mv","field":"product","before":{"text":"Una bomba","offers":[]},"after":{"text":"Una bomba","offers":["Una bomba nueva"]}}','q6ya3vfengmyatxz',1.79579889709390544891e+09,1,NULL);
INSERT INTO "events" VALUES(282,'xqvp2s3wfv5s',267,'gdqezs4abf9bwjf4zyrr','CardItemReworded','{"card":"c88xybhd3bn4","item":"62kbbghrx2mv","field":"product","before":{"text":"Una bomba","offers":["Una bomba nueva"]},"after":{"text":"Una bomba nueva en el pozo 3","offers":[]}}','q6ya3vfengmyatxz',1.79579889709816718093e+09,1,NULL);
INSERT INTO "events" VALUES(283,'xqvp2s3wfv5s',268,'cb2pp82jhmbbwfzy5r27','CommitmentReworded','{"card":"c88xybhd3bn4","field":"civil_society","before":{"text":"","offers":[]},"after":{"text":"Comité del agua","offers":[]}}','qfucb2hrtpvytkkj',1.79579889710623478884e+09,1,NULL);
INSERT INTO "events" VALUES(284,'xqvp2s3wfv5s',269,'baeh2as7wp5p965jz5b9','CardItemAdded','{"card":"c88xybhd3bn4","item":{"item":"ckeu6d59ugbx","of":"parties","order":2,"fields":[["role",{"text":"monitor","offers":[]}],["side",{"text":"civil_society","offers":[]}],["institution",{"text":"Comité del agua","offers":[]}]]}}','qfucb2hrtpvytkkj',1.79579889711010718344e+09,1,NULL);
INSERT INTO "events" VALUES(285,'xqvp2s3wfv5s',270,'baeh2as7wp5p965jz5b9','CommitmentReworded','{"card":"c88xybhd3bn4","field":"civil_society","before":{"text":"Comité del agua","offers":[]},"after":{"text":"","offers":[]}}','qfucb2hrtpvytkkj',1.79579889711010718344e+09,1,NULL);
INSERT INTO "events" VALUES(286,'xqvp2s3wfv5s',271,'qphnfx8yjwqc7jw3k884','FindingLetBe','{"card":"c88xybhd3bn4","before":null,"after":{"code":"no_resources","field":"resources","item":"","reason":"Se dirá en marzo"}}','qfucb2hrtpvytkkj',1.79579889711816334725e+09,1,NULL);
INSERT INTO "events" VALUES(287,'xqvp2s3wfv5s',272,'khd9tqbjvtf8azcgcv6t','CommitmentDrafted','{"card":"h8f69szfgf8t","order":2,"node":null,"fields":[["action",{"text":"Publicar las tarifas","offers":[]}]],"items":[],"let_be":[]}','q6ya3vfengmyatxz',1.79579889863699817655e+09,1,NULL);
INSERT INTO "events" VALUES(288,'xqvp2s3wfv5s',273,'k7m2pt5g2rdva3kzf333','AmendmentMade','{"amendment":"96nksk55f34b","ground":{"card":"c88xybhd3bn4","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Cambiar dos bombas","reason":"Falla","author":"qfucb2hrtpvytkkj","sector":"people","order":1,"at":1795798898.6466749,"of":null,"how":""}','qfucb2hrtpvytkkj',1.79579889864674401281e+09,1,NULL);
INSERT INTO "events" VALUES(289,'xqvp2s3wfv5s',274,'q7zme2rf9tztj68xg4yv','AmendmentMade','{"amendment":"9kng4nk3h6xm","ground":{"card":"c88xybhd3bn4","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Reparar la bomba","reason":"","author":"q6ya3vfengmyatxz","sector":"government","order":2,"at":1795798898.6543415,"of":"96nksk55f34b","how":"counter"}','q6ya3vfengmyatxz',1.79579889865439844137e+09,1,NULL);
INSERT INTO "events" VALUES(290,'xqvp2s3wfv5s',275,'728uev9dfdw57c3hnsws','AmendmentMade','{"amendment":"va4b25898taa","ground":{"card":"c88xybhd3bn4","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Nada","reason":"","author":"q6ya3vfengmyatxz","sector":"government","order":3,"at":1795798898.6581852,"of":null,"how":""}','q6ya3vfengmyatxz',1.79579889865823721884e+09,1,NULL);
INSERT INTO "events" VALUES(291,'xqvp2s3wfv5s',276,'hfahjnjcg9hustttfrjn','AmendmentSettled','{"amendment":"va4b25898taa","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"withdrawn","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0}}','q6ya3vfengmyatxz',1.79579889866589713096e+09,1,NULL);
INSERT INTO "events" VALUES(292,'xqvp2s3wfv5s',277,'rz4hgzdwjb3n632mjebj','AmendmentDiscussed','{"amendment":"96nksk55f34b"}','4au5snb3avsdbdf2',1.79579889866987371443e+09,1,NULL);
INSERT INTO "events" VALUES(293,'xqvp2s3wfv5s',278,'rz4hgzdwjb3n632mjebj','WallShown','{"mode":"amendments","stage":"commitment_card","node":null,"page":1,"order":"written"}','4au5snb3avsdbdf2',1.79579889866987371443e+09,1,NULL);
INSERT INTO "events" VALUES(294,'xqvp2s3wfv5s',279,'3h5w4dhqvwqgw2rg4xw9','AmendmentVoteSet','{"vote":"7tu6neyfan7n","before":null,"after":{"amendments":["96nksk55f34b","9kng4nk3h6xm"],"phase":"open","order":1}}','4au5snb3avsdbdf2',1.79579889867792582515e+09,1,NULL);
INSERT INTO "events" VALUES(295,'xqvp2s3wfv5s',280,'k5vs2mee7vn5fdqvbytg','AmendmentVoted','{"vote":"7tu6neyfan7n","voter":"qfucb2hrtpvytkkj","before":null,"after":"96nksk55f34b"}','qfucb2hrtpvytkkj',1.79579889868183970448e+09,1,NULL);
INSERT INTO "events" VALUES(296,'xqvp2s3wfv5s',281,'f55s45ze83stmmcpv7uc','AmendmentVoted','{"vote":"7tu6neyfan7n","voter":"q6ya3vfengmyatxz","before":null,"after":"against"}','q6ya3vfengmyatxz',1.79579889868581604956e+09,1,NULL);
INSERT INTO "events" VALUES(297,'xqvp2s3wfv5s',282,'fpxebkmvya7a47dtxqcr','AmendmentVoted','{"vote":"7tu6neyfan7n","voter":"24tdbnn3d299rf9u","before":null,"after":"abstained"}','24tdbnn3d299rf9u',1.79579889868979835514e+09,1,NULL);
INSERT INTO "events" VALUES(298,'xqvp2s3wfv5s',283,'3c6yyh5efju3k44anzrs','AmendmentVoted','{"vote":"7tu6neyfan7n","voter":"24tdbnn3d299rf9u","before":"abstained","after":null}','24tdbnn3d299rf9u',1.79579889869378423686e+09,1,NULL);
INSERT INTO "events" VALUES(299,'xqvp2s3wfv5s',284,'fqprgjbnxtkf7nhxkd6u','AmendmentVoteSet','{"vote":"7tu6neyfan7n","before":{"amendments":["96nksk55f34b","9kng4nk3h6xm"],"phase":"open","order":1},"after":{"amendments":["96nksk55f34b","9kng4nk3h6xm"],"phase":"closed","order":1}}','4au5snb3avsdbdf2',1.79579889869777393346e+09,1,NULL);
INSERT INTO "events" VALUES(300,'xqvp2s3wfv5s',285,'mdpzeeptdkymxbee5cuv','AmendmentSettled','{"amendment":"96nksk55f34b","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"accepted","decision":"vote","in_favour":5,"against":2,"abstained":1,"reason":"","at":1795798898.701725}}','4au5snb3avsdbdf2',1.79579889870227146146e+09,1,NULL);
INSERT INTO "events" VALUES(301,'xqvp2s3wfv5s',286,'mdpzeeptdkymxbee5cuv','CommitmentReworded','{"card":"c88xybhd3bn4","field":"action","before":{"text":"Cambiar la bomba del pozo 3","offers":[]},"after":{"text":"Cambiar dos bombas","offers":[]}}','4au5snb3avsdbdf2',1.79579889870227146146e+09,1,NULL);
INSERT INTO "events" VALUES(302,'xqvp2s3wfv5s',287,'2swk2zabtymtne9z5zx9','AmendmentMade','{"amendment":"uxw4b4qz2q44","ground":{"card":"c88xybhd3bn4","field":"action","said":"Cambiar dos bombas","start":0,"end":18,"item":"","of":""},"text":"Reparar dos bombas","reason":"","author":"q6ya3vfengmyatxz","sector":"government","order":4,"at":1795798898.7101192,"of":"9kng4nk3h6xm","how":"remake"}','q6ya3vfengmyatxz',1795798898.71019,1,NULL);
INSERT INTO "events" VALUES(303,'xqvp2s3wfv5s',288,'2swk2zabtymtne9z5zx9','AmendmentSettled','{"amendment":"9kng4nk3h6xm","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"outdated","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":1795798898.7101264}}','q6ya3vfengmyatxz',1795798898.71019,1,NULL);
INSERT INTO "events" VALUES(304,'xqvp2s3wfv5s',289,'ppv64bwc9yup42dvwdnc','AmendmentSettled','{"amendment":"uxw4b4qz2q44","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"rejected","decision":"vote","in_favour":5,"against":2,"abstained":1,"reason":"Ya no sirven","at":1795798898.7137158}}','4au5snb3avsdbdf2',1.79579889871374535556e+09,1,NULL);
INSERT INTO "events" VALUES(305,'xqvp2s3wfv5s',290,'2jyjsg54k5rdknegstmt','StageClosed','{"stage":"commitment_card"}','4au5snb3avsdbdf2',1.79579889872176480299e+09,1,NULL);
INSERT INTO "events" VALUES(306,'xqvp2s3wfv5s',291,'y5b6mbvqucvgbrhzxpbs','StageOpened','{"stage":"commitment_card"}','4au5snb3avsdbdf2',1.79579889872970080381e+09,1,NULL);
INSERT INTO "events" VALUES(307,'xqvp2s3wfv5s',292,'qeu8sc657qvznktkxgej','CommitmentDrafted','{"card":"q4pk4uhpaza3","order":3,"node":null,"fields":[],"items":[],"let_be":[]}','qfucb2hrtpvytkkj',1.79579889873395490652e+09,1,NULL);
INSERT INTO "events" VALUES(308,'xqvp2s3wfv5s',293,'5hkcvfrsssxqfdzg28a8','CommitmentReworded','{"card":"q4pk4uhpaza3","field":"action","before":{"text":"","offers":[]},"after":{"text":"Abrir 12 centros de agua","offers":[]}}','qfucb2hrtpvytkkj',1.79579889873809194563e+09,1,NULL);
INSERT INTO "events" VALUES(309,'xqvp2s3wfv5s',294,'zkmt68b93nz99c9g3he2','AmendingOpened','{"card":"q4pk4uhpaza3"}','4au5snb3avsdbdf2',1.79579889873984289167e+09,1,NULL);
INSERT INTO "events" VALUES(310,'xqvp2s3wfv5s',295,'twkpwapr7cf9hgdgdruw','AmendingClosed','{"card":"q4pk4uhpaza3"}','4au5snb3avsdbdf2',1.79579889874603438378e+09,1,NULL);
INSERT INTO "events" VALUES(311,'xqvp2s3wfv5s',296,'nadqguj5e4nuqbv2ruv5','SigningOpened','{"card":"q4pk4uhpaza3","quorum":["people","government"],"text":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"q4pk4uhpaza3\",\"node\":null,\"number\":\"1.3\",\"problem_linked\":false},\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-card\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"objections\":[],\"parties\":[],\"plan\":{\"end\":\"\",\"name\":\"Plan de agua de la ribera\",\"start\":\"\"},\"trees\":[{\"edges\":[[\"xuhfq987wyud\",\"84qnxcfv7cst\"],[\"5n4kpnevfnf9\",\"xuhfq987wyud\"],[\"svqa2wxbg6ze\",\"xuhfq987wyud\"],[\"k82pg7hqnapa\",\"xuhfq987wyud\"],[\"5ujt9zecnqm3\",\"xuhfq987wyud\"],[\"84qnxcfv7cst\",\"mvkm86779ny6\"],[\"4cq5uhaxy8a5\",\"xuhfq987wyud\"],[\"4cq5uhaxy8a5\",\"k82pg7hqnapa\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"xuhfq987wyud\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"5n4kpnevfnf9\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"svqa2wxbg6ze\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"k82pg7hqnapa\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"5ujt9zecnqm3\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"84qnxcfv7cst\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"mvkm86779ny6\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"4cq5uhaxy8a5\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"xuhfq987wyud\",\"84qnxcfv7cst\"],[\"5n4kpnevfnf9\",\"xuhfq987wyud\"],[\"svqa2wxbg6ze\",\"xuhfq987wyud\"],[\"k82pg7hqnapa\",\"xuhfq987wyud\"],[\"5ujt9zecnqm3\",\"xuhfq987wyud\"],[\"84qnxcfv7cst\",\"mvkm86779ny6\"],[\"4cq5uhaxy8a5\",\"xuhfq987wyud\"],[\"4cq5uhaxy8a5\",\"k82pg7hqnapa\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"xuhfq987wyud\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"5n4kpnevfnf9\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"svqa2wxbg6ze\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"k82pg7hqnapa\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"5ujt9zecnqm3\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"84qnxcfv7cst\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"mvkm86779ny6\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"4cq5uhaxy8a5\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}]}","fingerprint":"49f7c35f9cb0a34149d57129f4786eab8961aa7f85c1d67490ff8c079110e785"}','4au5snb3avsdbdf2',1.79579889875679516789e+09,1,NULL);
INSERT INTO "events" VALUES(312,'xqvp2s3wfv5s',297,'eumfb3zw4hn475ehkdnb','CardSigned','{"card":"q4pk4uhpaza3","signature":"jua64xpmenkt","person":"qfucb2hrtpvytkkj","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":false,"text":"49f7c35f9cb0a34149d57129f4786eab8961aa7f85c1d67490ff8c079110e785","order":1,"drawing":[],"photo":""}','qfucb2hrtpvytkkj',1795798898.76592,1,NULL);
INSERT INTO "events" VALUES(313,'xqvp2s3wfv5s',298,'d3kx5pvunt9enhr4b8fg','SigningClosed','{"card":"q4pk4uhpaza3","reason":"La fecha no alcanza"}','4au5snb3avsdbdf2',1.79579889877773833271e+09,1,NULL);
INSERT INTO "events" VALUES(314,'hhm3ggr2rhwr',16,'8ftc7zx2hb7rbb6gg2d4','NamesErased','{"called":"Persona"}','4au5snb3avsdbdf2',1.79579889878155255313e+09,1,NULL);
INSERT INTO "events" VALUES(315,'xqvp2s3wfv5s',299,'8ftc7zx2hb7rbb6gg2d4','HandwritingErased','{}',NULL,1.79579889878155255313e+09,1,NULL);
INSERT INTO "events" VALUES(316,'xqvp2s3wfv5s',300,'qfjsn44azhjdraht3yfr','SigningOpened','{"card":"q4pk4uhpaza3","quorum":["people","government"],"text":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"q4pk4uhpaza3\",\"node\":null,\"number\":\"1.3\",\"problem_linked\":false},\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-card\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"objections\":[],\"parties\":[],\"plan\":{\"end\":\"\",\"name\":\"Plan de agua de la ribera\",\"start\":\"\"},\"trees\":[{\"edges\":[[\"xuhfq987wyud\",\"84qnxcfv7cst\"],[\"5n4kpnevfnf9\",\"xuhfq987wyud\"],[\"svqa2wxbg6ze\",\"xuhfq987wyud\"],[\"k82pg7hqnapa\",\"xuhfq987wyud\"],[\"5ujt9zecnqm3\",\"xuhfq987wyud\"],[\"84qnxcfv7cst\",\"mvkm86779ny6\"],[\"4cq5uhaxy8a5\",\"xuhfq987wyud\"],[\"4cq5uhaxy8a5\",\"k82pg7hqnapa\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"xuhfq987wyud\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"5n4kpnevfnf9\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"svqa2wxbg6ze\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"k82pg7hqnapa\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"5ujt9zecnqm3\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"84qnxcfv7cst\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"mvkm86779ny6\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"4cq5uhaxy8a5\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"xuhfq987wyud\",\"84qnxcfv7cst\"],[\"5n4kpnevfnf9\",\"xuhfq987wyud\"],[\"svqa2wxbg6ze\",\"xuhfq987wyud\"],[\"k82pg7hqnapa\",\"xuhfq987wyud\"],[\"5ujt9zecnqm3\",\"xuhfq987wyud\"],[\"84qnxcfv7cst\",\"mvkm86779ny6\"],[\"4cq5uhaxy8a5\",\"xuhfq987wyud\"],[\"4cq5uhaxy8a5\",\"k82pg7hqnapa\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"xuhfq987wyud\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"5n4kpnevfnf9\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"svqa2wxbg6ze\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"k82pg7hqnapa\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"5ujt9zecnqm3\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"84qnxcfv7cst\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"mvkm86779ny6\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"4cq5uhaxy8a5\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}]}","fingerprint":"49f7c35f9cb0a34149d57129f4786eab8961aa7f85c1d67490ff8c079110e785"}','4au5snb3avsdbdf2',1.79579889881582307814e+09,1,NULL);
INSERT INTO "events" VALUES(317,'xqvp2s3wfv5s',301,'rfug35rdtrxvf5yu92kh','CardSigned','{"card":"q4pk4uhpaza3","signature":"yz4dvmfa7akz","person":"qfucb2hrtpvytkkj","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":true,"text":"49f7c35f9cb0a34149d57129f4786eab8961aa7f85c1d67490ff8c079110e785","order":2,"drawing":[],"photo":""}','qfucb2hrtpvytkkj',1.79579889882100868225e+09,1,NULL);
INSERT INTO "events" VALUES(318,'xqvp2s3wfv5s',302,'rfug35rdtrxvf5yu92kh','DissentAdded','{"card":"q4pk4uhpaza3","dissent":"7mx88rrzgq63","how":"signed","person":"qfucb2hrtpvytkkj","signs_for":"people","name":"Ana","post":"Vocal","text":"Sin presupuesto","signature":"yz4dvmfa7akz","order":3}','qfucb2hrtpvytkkj',1.79579889882100868225e+09,1,NULL);
INSERT INTO "events" VALUES(319,'xqvp2s3wfv5s',303,'wjytdjd3np88cfwcbfnw','SignatureWithdrawn','{"card":"q4pk4uhpaza3","signature":"yz4dvmfa7akz"}','qfucb2hrtpvytkkj',1.79579889882559061049e+09,1,NULL);
INSERT INTO "events" VALUES(320,'xqvp2s3wfv5s',304,'sy2ncncr2mmab9855qpx','CardSigned','{"card":"q4pk4uhpaza3","signature":"qkp8vfxqbp99","person":"qfucb2hrtpvytkkj","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":true,"text":"49f7c35f9cb0a34149d57129f4786eab8961aa7f85c1d67490ff8c079110e785","order":4,"drawing":[],"photo":""}','qfucb2hrtpvytkkj',1.79579889883396840097e+09,1,NULL);
INSERT INTO "events" VALUES(321,'xqvp2s3wfv5s',305,'sy2ncncr2mmab9855qpx','DissentAdded','{"card":"q4pk4uhpaza3","dissent":"qd6hy6684q6e","how":"signed","person":"qfucb2hrtpvytkkj","signs_for":"people","name":"Ana","post":"Vocal","text":"No dice con qué dinero","signature":"qkp8vfxqbp99","order":5}','qfucb2hrtpvytkkj',1.79579889883396840097e+09,1,NULL);
INSERT INTO "events" VALUES(322,'xqvp2s3wfv5s',306,'vdp96gukgz5sgxpykdqh','DissentAdded','{"card":"q4pk4uhpaza3","dissent":"m7h23wx35ehg","how":"signed","person":"24tdbnn3d299rf9u","signs_for":"civil_society","name":"","post":"Vocal","text":"Falta medirlo","signature":"","order":6}','24tdbnn3d299rf9u',1.795798898837868452e+09,1,NULL);
INSERT INTO "events" VALUES(323,'xqvp2s3wfv5s',307,'f6jrarkxx4g8cwwbwfqx','DissentWithdrawn','{"card":"q4pk4uhpaza3","dissent":"m7h23wx35ehg"}','24tdbnn3d299rf9u',1.79579889884176540377e+09,1,NULL);
INSERT INTO "events" VALUES(324,'xqvp2s3wfv5s',308,'4269fysa9yn4d85dj4p5','DissentAdded','{"card":"q4pk4uhpaza3","dissent":"gm47u59nsfnz","how":"anonymous","person":null,"signs_for":"","name":"","post":"","text":"Nadie preguntó en la ribera","signature":"","order":7}',NULL,1.79579889884579730037e+09,1,NULL);
INSERT INTO "events" VALUES(325,'xqvp2s3wfv5s',309,'nj2wsb8vh8j9dvjgccdg','CardSigned','{"card":"q4pk4uhpaza3","signature":"4f7xtaj6dqv2","person":"4au5snb3avsdbdf2","signs_for":"government","name":"","post":"Presidenta municipal","paper":"en papel","dissent":false,"text":"49f7c35f9cb0a34149d57129f4786eab8961aa7f85c1d67490ff8c079110e785","order":8,"drawing":[],"photo":"c5ed41497a17c0beed918410aea90264690d68b5878ac4b9cdb390cf8da69468"}','4au5snb3avsdbdf2',1.7957988988499078751e+09,1,NULL);
INSERT INTO "events" VALUES(326,'xqvp2s3wfv5s',310,'nj2wsb8vh8j9dvjgccdg','SignaturePhotoKept','{"card":"q4pk4uhpaza3","signature":"4f7xtaj6dqv2","photo":""}','4au5snb3avsdbdf2',1.7957988988499078751e+09,1,NULL);
INSERT INTO "events" VALUES(327,'xqvp2s3wfv5s',311,'jqnqqtcsuetzrbg97x9e','VersionSealed','{"card":"q4pk4uhpaza3","version":1,"payload":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"q4pk4uhpaza3\",\"number\":\"1.3\"},\"dissents\":[{\"anonymous\":false,\"name\":\"Ana\",\"post\":\"Vocal\",\"sector\":\"people\",\"text\":\"No dice con qué dinero\"},{\"anonymous\":true,\"name\":\"\",\"post\":\"\",\"sector\":\"\",\"text\":\"Nadie preguntó en la ribera\"}],\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-seal\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"parties\":[],\"plan\":{\"end\":\"\",\"name\":\"Plan de agua de la ribera\",\"start\":\"\"},\"previous\":\"\",\"sealed\":\"2026-11-27T17:01:38Z\",\"signatures\":[{\"dissent\":true,\"drawing\":[[20,120,90,40,160,150],[40,160,300,150]],\"name\":\"Ana\",\"paper\":false,\"post\":\"Vocal\",\"sector\":\"people\"},{\"dissent\":false,\"name\":\"\",\"paper\":true,\"photo\":\"c5ed41497a17c0beed918410aea90264690d68b5878ac4b9cdb390cf8da69468\",\"post\":\"Presidenta municipal\",\"sector\":\"government\"}],\"template\":2,\"trees\":[{\"edges\":[[\"xuhfq987wyud\",\"84qnxcfv7cst\"],[\"5n4kpnevfnf9\",\"xuhfq987wyud\"],[\"svqa2wxbg6ze\",\"xuhfq987wyud\"],[\"k82pg7hqnapa\",\"xuhfq987wyud\"],[\"5ujt9zecnqm3\",\"xuhfq987wyud\"],[\"84qnxcfv7cst\",\"mvkm86779ny6\"],[\"4cq5uhaxy8a5\",\"xuhfq987wyud\"],[\"4cq5uhaxy8a5\",\"k82pg7hqnapa\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"xuhfq987wyud\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"5n4kpnevfnf9\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"svqa2wxbg6ze\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"k82pg7hqnapa\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"5ujt9zecnqm3\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"84qnxcfv7cst\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"mvkm86779ny6\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"4cq5uhaxy8a5\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"xuhfq987wyud\",\"84qnxcfv7cst\"],[\"5n4kpnevfnf9\",\"xuhfq987wyud\"],[\"svqa2wxbg6ze\",\"xuhfq987wyud\"],[\"k82pg7hqnapa\",\"xuhfq987wyud\"],[\"5ujt9zecnqm3\",\"xuhfq987wyud\"],[\"84qnxcfv7cst\",\"mvkm86779ny6\"],[\"4cq5uhaxy8a5\",\"xuhfq987wyud\"],[\"4cq5uhaxy8a5\",\"k82pg7hqnapa\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"xuhfq987wyud\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"5n4kpnevfnf9\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"svqa2wxbg6ze\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"k82pg7hqnapa\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"5ujt9zecnqm3\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"84qnxcfv7cst\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"mvkm86779ny6\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"4cq5uhaxy8a5\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}],\"version\":1}","fingerprint":"58f0af847ba56da17840b889a1b2fcef87e4475ce62b6c8e9896a8d13c0048fd","previous":"","sealed":"2026-11-27T17:01:38Z","place":310}','4au5snb3avsdbdf2',1.79579889885498476028e+09,1,NULL);
INSERT INTO "events" VALUES(328,'xqvp2s3wfv5s',312,'p5uama5b4gbggwpgbqza','NextVersionBegun','{"card":"q4pk4uhpaza3"}','4au5snb3avsdbdf2',1.79579889886577844619e+09,1,NULL);
INSERT INTO "events" VALUES(329,'xqvp2s3wfv5s',313,'eetdvb9hsm8feamwe349','CardWithdrawn','{"card":"q4pk4uhpaza3","reason":"La comisión salió"}','4au5snb3avsdbdf2',1.79579889886978960036e+09,1,NULL);
INSERT INTO "events" VALUES(330,'xqvp2s3wfv5s',314,'metv85w3av4jrzfhezzy','CardTakenUp','{"card":"q4pk4uhpaza3"}','4au5snb3avsdbdf2',1.79579889887371778487e+09,1,NULL);
INSERT INTO "events" VALUES(331,'xqvp2s3wfv5s',315,'2cfsasa262ss55sf9zat','StageClosed','{"stage":"commitment_card"}','4au5snb3avsdbdf2',1.79579889888177084925e+09,1,NULL);
INSERT INTO "events" VALUES(332,'xqvp2s3wfv5s',316,'tsmeh3n7322xqv9vbatk','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','4au5snb3avsdbdf2',1795798898.88986,1,NULL);
INSERT INTO "events" VALUES(333,'xqvp2s3wfv5s',317,'te9rbt92sarzb7mzjng6','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','4au5snb3avsdbdf2',1.79579889889786076546e+09,1,NULL);
INSERT INTO "events" VALUES(334,'xqvp2s3wfv5s',318,'ztz4hws2z88hxb6sva7z','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','4au5snb3avsdbdf2',1.79579889890580439567e+09,1,NULL);
INSERT INTO "events" VALUES(335,'xqvp2s3wfv5s',319,'afg537nshmyxsd46evyx','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','4au5snb3avsdbdf2',1.79579889891369819639e+09,1,NULL);
INSERT INTO "events" VALUES(336,'xqvp2s3wfv5s',320,'dh5nkh73y2c9hnndqag9','WorkGivenOut','{"before":true,"after":false}','4au5snb3avsdbdf2',1.79579889892170763013e+09,1,NULL);
INSERT INTO "events" VALUES(337,'xqvp2s3wfv5s',321,'w9ebuejjbenr786bv6ev','ProposalMade','{"proposal":"kpzqvrnm3dc8","intent":"add_cause","data":"{\"of\": \"xuhfq987wyud\", \"text\": \"No hay presupuesto\"}","author":"q6ya3vfengmyatxz","sector":"government","stage":"problem_tree","order":1,"at":1795798898.9339433}','q6ya3vfengmyatxz',1.79579889893401336677e+09,1,NULL);
INSERT INTO "events" VALUES(338,'xqvp2s3wfv5s',322,'eruhufqw2rq2xj8xzqun','ProposalMade','{"proposal":"zqw9znqcx6xs","intent":"add_cause","data":"{\"of\": \"xuhfq987wyud\", \"text\": \"No hay voluntad\"}","author":"q6ya3vfengmyatxz","sector":"government","stage":"problem_tree","order":2,"at":1795798898.94187}','q6ya3vfengmyatxz',1.79579889894192409514e+09,1,NULL);
INSERT INTO "events" VALUES(339,'xqvp2s3wfv5s',323,'t2gy8eeb748a9tp74rgt','ProposalMade','{"proposal":"z572upp4ftvs","intent":"add_cause","data":"{\"of\": \"xuhfq987wyud\", \"text\": \"Nadie paga\"}","author":"q6ya3vfengmyatxz","sector":"government","stage":"problem_tree","order":3,"at":1795798898.9498174}','q6ya3vfengmyatxz',1.79579889894986796379e+09,1,NULL);
INSERT INTO "events" VALUES(340,'xqvp2s3wfv5s',324,'rt7hxp8z55e979hy2dp6','ScribeAppointed','{"person":"qfucb2hrtpvytkkj"}','4au5snb3avsdbdf2',1.79579889895770668985e+09,1,NULL);
INSERT INTO "events" VALUES(341,'xqvp2s3wfv5s',325,'r9fxnt7zjmd83at2u795','ProposalSettled','{"proposal":"kpzqvrnm3dc8","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','qfucb2hrtpvytkkj',1.79579889896597123151e+09,1,NULL);
INSERT INTO "events" VALUES(342,'xqvp2s3wfv5s',326,'r9fxnt7zjmd83at2u795','CauseAdded','{"node":"rdkk57tnjnac","text":"No hay presupuesto","effect":"xuhfq987wyud","order":17}','qfucb2hrtpvytkkj',1.79579889896597123151e+09,1,NULL);
INSERT INTO "events" VALUES(343,'xqvp2s3wfv5s',327,'ve4nu4xezcjk96r6bq84','ProposalSettled','{"proposal":"zqw9znqcx6xs","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','4au5snb3avsdbdf2',1.79579889897383403784e+09,1,NULL);
INSERT INTO "events" VALUES(344,'xqvp2s3wfv5s',328,'pmedz94d7tmnvrxzwwwy','ProposalSettled','{"proposal":"z572upp4ftvs","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','q6ya3vfengmyatxz',1.79579889898030614853e+09,1,NULL);
INSERT INTO "events" VALUES(345,'xqvp2s3wfv5s',329,'cn4v36jwdpqpn4fcf4zb','ScribeReleased','{"person":"qfucb2hrtpvytkkj"}','4au5snb3avsdbdf2',1.79579889898974466326e+09,1,NULL);
INSERT INTO "events" VALUES(346,'xqvp2s3wfv5s',330,'fbgcqefruvgxwrvatsdp','BranchLocked','{"node":"5n4kpnevfnf9","reason":"Ya se acordó"}','4au5snb3avsdbdf2',1.79579889899774670599e+09,1,NULL);
INSERT INTO "events" VALUES(347,'xqvp2s3wfv5s',331,'tb5sqhzcj5gcg2kyjyuy','BranchLocked','{"node":"84qnxcfv7cst","reason":""}','4au5snb3avsdbdf2',1.7957988990056958198e+09,1,NULL);
INSERT INTO "events" VALUES(348,'xqvp2s3wfv5s',332,'3t9cuvyt796aet7vw2uf','BranchUnlocked','{"node":"84qnxcfv7cst"}','4au5snb3avsdbdf2',1.79579889901366281513e+09,1,NULL);
INSERT INTO "events" VALUES(349,'xqvp2s3wfv5s',333,'5dqrey35byytbeg73vhc','VersionNamed','{"version":"n8bacd93zjpg","name":"","reason":"stage","about":"problem_tree","at_version":332,"at":1795798899.0179503,"order":6,"digest":"198121246bd091173a494ef520717933","by":null}','4au5snb3avsdbdf2',1.79579889901802349089e+09,1,NULL);
INSERT INTO "events" VALUES(350,'xqvp2s3wfv5s',334,'5dqrey35byytbeg73vhc','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','4au5snb3avsdbdf2',1.79579889901802349089e+09,1,NULL);
INSERT INTO "events" VALUES(351,'xqvp2s3wfv5s',335,'r549y8mcvnycw683sbhp','WallShown','{"mode":"card","stage":"commitment_card","node":"xuhfq987wyud","page":1,"order":"written"}','4au5snb3avsdbdf2',1.79579889902565765385e+09,1,NULL);
INSERT INTO "events" VALUES(352,'xqvp2s3wfv5s',336,'hw45vk2978d7hdj5ty24','WallFrozen','{"at_version":335}','4au5snb3avsdbdf2',1.79579889902967143057e+09,1,NULL);
INSERT INTO "events" VALUES(353,'xqvp2s3wfv5s',337,'y4ywjh8v2uxp7yanchvk','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"xuhfq987wyud"}','4au5snb3avsdbdf2',1.79579889904371976846e+09,1,NULL);
INSERT INTO "events" VALUES(354,'xqvp2s3wfv5s',338,'t54s5kad45xzrbxjey94','WallBlanked','{}','4au5snb3avsdbdf2',1.79579889905371475216e+09,1,NULL);
INSERT INTO "events" VALUES(355,'xqvp2s3wfv5s',339,'89sjjan75bfwc8ksdv66','WallUncovered','{}','4au5snb3avsdbdf2',1.7957988990616829396e+09,1,NULL);
INSERT INTO "events" VALUES(356,'xqvp2s3wfv5s',340,'emucew636ntz4nhjktj6','WallReleased','{}','4au5snb3avsdbdf2',1.79579889906972074513e+09,1,NULL);
INSERT INTO "events" VALUES(357,'hhm3ggr2rhwr',17,'yqzawvvz5acjqeqajje6','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','4au5snb3avsdbdf2',1.79579889907555866239e+09,1,NULL);
INSERT INTO "events" VALUES(358,'hhm3ggr2rhwr',18,'dxxf687z23dxgbz7785w','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','4au5snb3avsdbdf2',1.79579889908561444282e+09,1,NULL);
INSERT INTO "events" VALUES(359,'hhm3ggr2rhwr',19,'eu5r53f4z8q67mxuqzhb','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','4au5snb3avsdbdf2',1.79579889909313416477e+09,1,NULL);
INSERT INTO "events" VALUES(360,'hhm3ggr2rhwr',20,'sgptxh2v2hnhkbp8455t','NamesErased','{"called":"Persona"}','4au5snb3avsdbdf2',1.79579889910153722761e+09,1,NULL);
INSERT INTO "events" VALUES(361,'xqvp2s3wfv5s',341,'sgptxh2v2hnhkbp8455t','HandwritingErased','{}',NULL,1.79579889910153722761e+09,1,NULL);
INSERT INTO "events" VALUES(362,'xqvp2s3wfv5s',342,'586gxr6ce35gxz9ffadt','RuleChosen','{"stage":"viewpoints","on":true}','4au5snb3avsdbdf2',1.79579889912267732622e+09,1,NULL);
INSERT INTO "events" VALUES(363,'xqvp2s3wfv5s',343,'jtu3aw7mupxs5mbqqezw','StageMoved','{"stage":"viewpoints","open":true,"before_stage":"commitment_card","before_open":false}','4au5snb3avsdbdf2',1.79579889914368772503e+09,1,NULL);
INSERT INTO "events" VALUES(364,'xqvp2s3wfv5s',344,'jtu3aw7mupxs5mbqqezw','SittingOpened','{"sitting":"6h9kz5djrfnyece9","stage":"viewpoints","at":1795798899.1436136,"again":false}','4au5snb3avsdbdf2',1.79579889914368772503e+09,1,NULL);
INSERT INTO "events" VALUES(365,'xqvp2s3wfv5s',345,'~6h9kz5dj.b0273a19b1ec5e2a5cd7a004','ReadinessSaid','{"person":"~6h9kz5dj.a7ddcddcebf280f62ce89f1b","about":"viewpoints","ready":true}',NULL,1.79579889914361357687e+09,1,'~6h9kz5dj.431614b5205191ea30ef69b2');
INSERT INTO "events" VALUES(366,'xqvp2s3wfv5s',346,'~6h9kz5dj.1a8df1cdc4b8b69e92a013ac','AnswerGiven','{"answer":"cjcdu2x9sb47","question":"shows","author":null,"sector":"people","text":"Faltan planos","order":4,"caucus":true}',NULL,1.79579889914361357687e+09,1,'~6h9kz5dj.3571f1701992db61c379d572');
INSERT INTO "events" VALUES(367,'xqvp2s3wfv5s',347,'~6h9kz5dj.af2893f996beac96b2b19c82','PositionTaken','{"answer":"cjcdu2x9sb47","person":null,"sector":"academia","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Faltan planos"},"caucus":true}',NULL,1.79579889914361357687e+09,1,'~6h9kz5dj.4a69f82d5a9d64813524b0fc');
INSERT INTO "events" VALUES(368,'xqvp2s3wfv5s',348,'5rd4v2fz4yga98mwz7px','SittingClosed','{"sitting":"6h9kz5djrfnyece9"}','4au5snb3avsdbdf2',1.79579889919000959402e+09,1,NULL);
INSERT INTO "events" VALUES(369,'xqvp2s3wfv5s',349,'5rd4v2fz4yga98mwz7px','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"viewpoints","before_open":true}','4au5snb3avsdbdf2',1.79579889919000959402e+09,1,NULL);
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
INSERT INTO "migrations" VALUES(1,'create_tables',1.79579889580976510051e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79579889581056141847e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.79579889581078863138e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.79579889581096029281e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79579889581124114992e+09);
INSERT INTO "migrations" VALUES(6,'make_room_for_tags',1.79579889581140685083e+09);
INSERT INTO "migrations" VALUES(7,'keep_days',1795798895.81665);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','bkyqswqsntufan8dsfhn',1,1);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','has7fvpdhz7ygh7xpxab',2,2);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','4grrwwdc5xv38z8k3jjq',3,3);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','nk5wxduhtpjbwd4eqadu',4,4);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','tfw9tdyuwpkypzkady64',5,5);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','vvas6ypu28fg639q7rxr',6,6);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','r6s4472g2esn4scg8rs2',7,7);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','g2tpzprj5zmzqbtuf7k7',8,8);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','yp9vtbz2bn35uw2jk3eb',9,9);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','7w9sjwv7j2qvaq9vx77q',10,10);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','tmc9m33p8fnevn36xyuj',11,11);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','ka2yn9rhrkynnvfhe5bk',12,12);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','2ce4427abgqjt3c5jcyk',13,13);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','pdb9f55rmzpj467xnt8r',14,14);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','chxzqhu282hnecn72y4n',15,15);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','x69mae35ggn47am5vway',1,1);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','hf5wkx84ekm4xu7qjnfx',2,2);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','46deunrthu3bn7wezjuf',3,3);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','apnf5wr2bbfnym3syrhg',4,4);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','wt2sjgycxfgbg43h8sv3',5,5);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','frtsbuqrvt8w7uxg4cbe',6,6);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','4aqyghnhrwn8mhp2aamw',7,7);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','7rzrcsvtceqvtmpyxj8h',8,8);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','nq2r4undyzuhbudxtfn2',9,9);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','m68r3sm3uczyu5tqqpsf',10,10);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','5gd5gvx7n7cbarwrj9m6',11,11);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zv7z3umvcxm5hj9g27qx',12,12);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','4tvhfyrcrsd335xaeng7',13,13);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','whfzdzjrac9hqfh4hsr3',14,14);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qhme6jdf4gszdgunzy66',15,15);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','u8nmguqemg6zvwq7kgau',16,16);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','n6ycmusxd272nbmkxx7a',17,18);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qc7by3pbe8e9r6pa7hwq',19,19);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qt4vqa377mepdw7erv5d',20,20);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','j6cuwgk6bym5y6qqfnwj',21,21);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','vv63zp3gz38haxamdqmf',22,22);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qv2gv5hdvhrfwq4rpcxw',23,23);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','hfc4np7n35r9v4xs5948',24,24);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','w4pneha3xw7yrs6fspau',25,25);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','7hf6tuy99zdaj9be6yps',26,26);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','m69ka8gyfg75zgze5yp7',27,27);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','xwnf9jpzzeemsv8bvwmx',28,28);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','gtwyaewn8c39wn9c5cj5',29,29);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3bnyjesup7arma9g7akj',30,30);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','xkqpjhgf88uvy3fpavve',31,31);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','35znwq8xxhu8uncfdxtt',32,32);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','dp5wv9bpe76fbmdqaaxa',33,33);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','mk88hhyrrt9n6pz35kzr',34,34);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ba6ekh8pqm6gektbjssw',35,35);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zys4nte7kw878dc5qwz8',36,37);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','s42cne8vqhzqp9p2sjqd',38,38);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','va929qujxma8z52ra45g',39,39);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','hgxqsh3rze2gyaxgnpzr',40,40);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','pz64m9vdczxusdgandrb',41,41);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zkhkq7st72teya8f4q2m',42,42);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ed8kkd6xzzhfrghcgrsf',43,43);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','d2jpfxhubuwja4hjcw7q',44,44);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','s4wzyvcdf9kvbr9dwhu4',45,45);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','42vrugwfhrtp78mnjpvs',46,46);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','jv8xmxt2zjb7nrqrbhn6',47,47);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','a4uczb9f7frjc53betfm',48,48);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','sd7edjsj666cfh2ty4pp',49,50);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','8rygu4hsqgxdb4rdfms8',51,53);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','wva6h2agkctv5e9bjstf',54,56);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','tc9dapdjkvfbs78xbuht',57,57);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qxs962zfhk4kbyusxvnb',58,58);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','y8wvqxyagawuwn789ubw',59,59);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','cbmywuu52wa4mybqc4km',60,60);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','z5gsy7p5mt855scz496d',61,61);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','trudmfyj7jzcsgtqsbxx',62,62);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','pppqysp8sae3xkvfqqym',63,63);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','9z7cvdzq5tnpkbg3rch9',64,64);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','anprpwc6a26uyd98mkd8',65,65);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','z45fmbfz65w7mcv9n7xa',66,66);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','6kx7mayuqrze6tdz2uz2',67,67);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zg3d55gs9jx9at5hhfgc',68,68);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','whvbbk2z5yc64xw7z2kv',69,69);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','c5ad2n4njftazb3dy2dx',70,70);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','g6vbd8metnk5ukg6s98n',71,72);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','39yzzhmyecuja72tpg8w',73,73);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','j6tnsmh97pwpyajank88',74,74);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','tq685zpq548jn6my88x7',75,75);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','k3nftrtwdas5vyd4f85n',76,76);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2envswszm44n4frnuhjj',77,78);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','hjzj7esz7d3zqk4pzjfd',79,80);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','nwmzyb4bnb5u9f8my6hd',81,82);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','wnzandvfc3fgwa3jfm8c',83,83);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','pthtm6d6vk26g5djch8t',84,84);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','v48vd8be6au9mc9qurmy',85,87);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','rw4xaxaz8bn79ecufjvf',88,91);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ej77dyazjf3cpeb5ph63',92,92);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ak4aygw42g3k77p44jve',93,94);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','w9axazxcf3rqfe767dwb',95,96);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','hhg22prcmk7r7enuc7hj',97,97);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','k8txjcmbf6y2nm8cre78',98,98);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','namyvjc7ckcevwuvwbwv',99,99);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','xqyrpcs4fydegbvfe9hx',100,100);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','bew57gv973nhmjq59gk7',101,101);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zne69h7mk8xxpfce4nn4',102,102);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','cuywgg64xa8zmvse2uqr',103,103);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2qrbwnu7nx72s7z2j668',104,104);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3bvjj6pm6d9apn887cdp',105,105);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','h565rxj2whqftm56xjvf',106,106);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','fyagvzr8g34pxsy6s3je',107,107);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','8ggbj9q5wqfvat65c7xd',108,108);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','nbnhcgz7dcs72j2bmn96',109,109);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','tkhm7tse6y88hmwam9qq',110,110);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','t2rpuw8h5hydamtxb879',111,111);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','j8vb2uuht8597jhv8vvy',112,112);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','t2fqzfdx8qrxgg3xhndh',113,113);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','hzt5fhnuq5dajzz99bz5',114,114);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3pg8v5624wmt36ctue6y',115,115);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','5f5wjpavzyk6zmyweh4s',116,116);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2y9s7e393ht2m389r9d4',117,117);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','fzc637tzv8p47n2uzt99',118,118);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','m5gypjk3f3uuwhu3skbm',119,119);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2u7snktwub43yft7v2q9',120,120);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','b58ppqw7r3nx4dxervmf',121,121);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','wqcanfbt6am7znhe8agm',122,122);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','9v4qfj6qnnndrqsdsdy7',123,123);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','wdqd4xkac4zrt5ppewb2',124,124);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','8cu8n8e8ukfbqzadsh46',125,125);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','8b2xgte8afzfg6ccx9sp',126,126);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','k7xxmwysgkcw5usn3sad',127,127);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','s2dayrqm37xznkzv6wat',128,128);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','eyxsynhv37h5a6fppt37',129,130);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','m7gqryd6dxcz3d2btphc',131,133);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','sprnag35c4ptz5e5v7mj',134,136);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','af4j6jqj3bdfprbg6kef',137,140);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','d34sghqpcju87r5tkdqv',141,142);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','a6778rnxpd2x6s9zaf3c',143,145);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','f9rdup8dhdnhxjsjkck8',146,147);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','83zsywqh44he8b5gqrq4',148,150);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','w3yek5hpwyxxxucpxbhb',151,153);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','fhrkfpm3hywrxpudqkkg',154,155);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','kumndtmrwgbdufnnngzp',156,156);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','9j3ekpqev6rktmhpw5wz',157,157);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','dcrwrdpbasy6m5qsfwsz',158,158);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ft2py28qhd9nrppadkw2',159,159);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','f7re8384zyj3eu3k4awp',160,160);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','mt2t75kzdnwx6a4xb55d',161,161);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','7vnhcgk6nwaxcfzccmqp',162,162);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','8k3d3cdy86bx2ncube6e',163,163);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','6cvzyxw7qw93hhgguyf9',164,164);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','c5nwvvctd536hu5rpzx3',165,165);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','vwazyypvaabvh9s5b4u6',166,166);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ry62beeuqjcwu3wzgqqr',167,167);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','jhrd732syaqaqdh5dsuj',168,169);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3h3w9ugpzaghymazunj7',170,170);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','jn3axvb9b7za6kjxrxh6',171,172);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','xectvyq4afyf52bzkbtu',173,173);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','cj8y9cqmbhz8cbzf6w6n',174,174);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','72byjhskwb5s57ywsm9j',175,175);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','sjrjhwg4qmh6jsht8reg',176,176);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','buckjkde3z8gwdau4xps',177,178);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','9qfghk447xpydcbgtznm',179,179);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','6wwfyf77cz9dw5fz44gu',180,181);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','cr7exm7d96dq6ggvjtm9',182,184);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','jxu5zc8yejngufnrtw8x',185,187);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','987zfayefwcym4b2wzpp',188,188);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','sw6y8mepm6nyjg4tpja4',189,190);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','r6qv2wmffgx95gxzgz33',191,191);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','5bafd2jcuxc95dwma96d',192,192);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','a385bd6gukzfsmer5xzx',193,193);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3zqjt24yen94qzk22h4a',194,194);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','kkg5sq7hthakxdj4b2pf',195,196);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','uqrmhkqh82z2gjnd76bp',197,203);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2wj39xpbeq4gvftmgb59',204,204);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','9feehur9vfqzvvsajbm9',205,205);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','497rervanxtjyfw9v25r',206,207);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ppmjesgtdj3dmw2vwyu8',208,209);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','v33jw2rtvjtsvxf4z5yw',210,211);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','gd6zf2h7tm6e4gwdh35a',212,212);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','xfdrft5haf83h6hh3vkj',213,213);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','y59hg2ya32yv9vg7ht2m',214,214);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','4z5b73etzrzsyeeq6jnj',215,215);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','395x7wxc6nu3hk6t9qhg',216,216);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','42ycbq9g6mycsjew2bhx',217,217);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','be4wdtqmvuyts378m9ss',218,218);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','j4f6hemtr8nmdn3bydhw',219,219);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','8n9wky7kt7aurr6m7p78',220,220);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','a7xsthz6vs8k786wq588',221,221);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','vuurrca9s5zvf2whkjxy',222,222);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','33ny4j438v3kvx99ptfw',223,223);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','nx8hhcmu2fqr4xkfa2wh',224,224);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','xqt4ac9su2nxhkujczz3',225,225);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','a2wd36bhuyhentst4hjc',226,226);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3jz3d3b2r5wskzu9kzgw',227,227);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zzmzyz92mkyggs53e6s7',228,228);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','mescsze7y3g6zkrqc6nk',229,229);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2u5gs6bee2z2cjgxv5ed',230,230);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','n366kq386unrtczezpyw',231,231);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','7ehu429n8ar8qx7s9v27',232,232);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','jhxncvss9cayy6frvv2b',233,233);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','kdgsu2sxvm8rtp6k6g78',234,234);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','64zn3r9rkr5ddwrjwfv7',235,235);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zcdjeqzps8ns668q5d4k',236,236);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zrkt8a3g9kz4kmvny7bz',237,237);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ak9ajwvybntbgk2gzerq',238,238);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','4mg85rkcx8nfd7mp9jq8',239,241);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2crrp3negehcv3kky4s9',242,242);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','68v4waxajehub2az36m3',243,243);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ghngzwfm7phjbjk73tay',244,244);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ybhva785wpvnw38mqn3c',245,245);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','wfdpqrsz5wsguvzgmgtj',246,246);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','mnu8kz4w6g65ndx8wtu8',247,247);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','sjqkmp4qqgqv7fwthm4f',248,248);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','bns3ghvnfvez84hq8hjg',249,251);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','t9qcb4ve82hu6s3fp7ut',252,252);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qpp5sttm7a4xtznphgmm',253,253);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','q4nzr8aky83schars3u5',254,254);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','e8a96ttkzxyjcq4y47sr',255,255);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','u2q5ukemnn4y6aa43aje',256,256);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ad5tyvyetkb8gchv8gj5',257,257);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ephs7urs9emc79xyk3uh',258,258);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','r3htw6xhjvxjt6pzkdy3',259,259);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','dmhw5ru2u9qkms3xx2t7',260,260);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ms8gwdj94kyjcngjvyjq',261,261);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','4fr9xytk7uzd9t3z49aj',262,262);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','pp74ntpbgj7avg36juze',263,263);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','yeewxz87jq6jnb8g24nc',264,264);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','8fxgdzdrg5zwh5dmncn2',265,265);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','6eac5x276nbc57s9m5gj',266,266);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','gdqezs4abf9bwjf4zyrr',267,267);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','cb2pp82jhmbbwfzy5r27',268,268);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','baeh2as7wp5p965jz5b9',269,270);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qphnfx8yjwqc7jw3k884',271,271);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','khd9tqbjvtf8azcgcv6t',272,272);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','k7m2pt5g2rdva3kzf333',273,273);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','q7zme2rf9tztj68xg4yv',274,274);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','728uev9dfdw57c3hnsws',275,275);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','hfahjnjcg9hustttfrjn',276,276);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','rz4hgzdwjb3n632mjebj',277,278);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3h5w4dhqvwqgw2rg4xw9',279,279);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','k5vs2mee7vn5fdqvbytg',280,280);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','f55s45ze83stmmcpv7uc',281,281);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','fpxebkmvya7a47dtxqcr',282,282);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3c6yyh5efju3k44anzrs',283,283);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','fqprgjbnxtkf7nhxkd6u',284,284);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','mdpzeeptdkymxbee5cuv',285,286);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2swk2zabtymtne9z5zx9',287,288);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ppv64bwc9yup42dvwdnc',289,289);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2jyjsg54k5rdknegstmt',290,290);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','y5b6mbvqucvgbrhzxpbs',291,291);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qeu8sc657qvznktkxgej',292,292);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','5hkcvfrsssxqfdzg28a8',293,293);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','zkmt68b93nz99c9g3he2',294,294);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','twkpwapr7cf9hgdgdruw',295,295);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','nadqguj5e4nuqbv2ruv5',296,296);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','eumfb3zw4hn475ehkdnb',297,297);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','d3kx5pvunt9enhr4b8fg',298,298);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','8ftc7zx2hb7rbb6gg2d4',16,16);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','8ftc7zx2hb7rbb6gg2d4',299,299);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','qfjsn44azhjdraht3yfr',300,300);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','rfug35rdtrxvf5yu92kh',301,302);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','wjytdjd3np88cfwcbfnw',303,303);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','sy2ncncr2mmab9855qpx',304,305);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','vdp96gukgz5sgxpykdqh',306,306);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','f6jrarkxx4g8cwwbwfqx',307,307);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','4269fysa9yn4d85dj4p5',308,308);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','nj2wsb8vh8j9dvjgccdg',309,310);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','jqnqqtcsuetzrbg97x9e',311,311);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','p5uama5b4gbggwpgbqza',312,312);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','eetdvb9hsm8feamwe349',313,313);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','metv85w3av4jrzfhezzy',314,314);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','2cfsasa262ss55sf9zat',315,315);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','tsmeh3n7322xqv9vbatk',316,316);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','te9rbt92sarzb7mzjng6',317,317);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ztz4hws2z88hxb6sva7z',318,318);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','afg537nshmyxsd46evyx',319,319);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','dh5nkh73y2c9hnndqag9',320,320);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','w9ebuejjbenr786bv6ev',321,321);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','eruhufqw2rq2xj8xzqun',322,322);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','t2gy8eeb748a9tp74rgt',323,323);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','rt7hxp8z55e979hy2dp6',324,324);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','r9fxnt7zjmd83at2u795',325,326);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','ve4nu4xezcjk96r6bq84',327,327);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','pmedz94d7tmnvrxzwwwy',328,328);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','cn4v36jwdpqpn4fcf4zb',329,329);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','fbgcqefruvgxwrvatsdp',330,330);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','tb5sqhzcj5gcg2kyjyuy',331,331);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','3t9cuvyt796aet7vw2uf',332,332);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','5dqrey35byytbeg73vhc',333,334);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','r549y8mcvnycw683sbhp',335,335);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','hw45vk2978d7hdj5ty24',336,336);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','y4ywjh8v2uxp7yanchvk',337,337);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','t54s5kad45xzrbxjey94',338,338);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','89sjjan75bfwc8ksdv66',339,339);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','emucew636ntz4nhjktj6',340,340);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','yqzawvvz5acjqeqajje6',17,17);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','dxxf687z23dxgbz7785w',18,18);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','eu5r53f4z8q67mxuqzhb',19,19);
INSERT INTO "operations" VALUES('hhm3ggr2rhwr','sgptxh2v2hnhkbp8455t',20,20);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','sgptxh2v2hnhkbp8455t',341,341);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','586gxr6ce35gxz9ffadt',342,342);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','jtu3aw7mupxs5mbqqezw',343,344);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','~6h9kz5dj.b0273a19b1ec5e2a5cd7a004',345,345);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','~6h9kz5dj.1a8df1cdc4b8b69e92a013ac',346,346);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','~6h9kz5dj.af2893f996beac96b2b19c82',347,347);
INSERT INTO "operations" VALUES('xqvp2s3wfv5s','5rd4v2fz4yga98mwz7px',348,349);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	by_day INTEGER, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('hhm3ggr2rhwr','d4b00c907d4a71e4239ff997cf3a5beea26e35379bca6b503fbe91f1fe3eae21',1.79579889583257675173e+09,1);
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
INSERT INTO "roll" VALUES('24tdbnn3d299rf9u','hhm3ggr2rhwr','xqvp2s3wfv5s','participant','Persona 3','civil_society','en',3.0,1795798890.0,NULL,NULL);
INSERT INTO "roll" VALUES('4au5snb3avsdbdf2','hhm3ggr2rhwr',NULL,'facilitator','',NULL,'es',1795737600.0,1795798890.0,NULL,NULL);
INSERT INTO "roll" VALUES('q6ya3vfengmyatxz','hhm3ggr2rhwr','xqvp2s3wfv5s','participant','Persona 2','government','es',2.0,1795798890.0,NULL,NULL);
INSERT INTO "roll" VALUES('qdsnreveunh3fs9q','hhm3ggr2rhwr','xqvp2s3wfv5s','participant','Persona 4','people','es',4.0,1795798890.0,NULL,NULL);
INSERT INTO "roll" VALUES('qfucb2hrtpvytkkj','hhm3ggr2rhwr','xqvp2s3wfv5s','participant','Persona 1','people','es',1.0,1795798890.0,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
