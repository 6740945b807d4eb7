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
INSERT INTO "codes" VALUES('LUH93S','c9ycu76u6fg9','a2xekcmbb63r');
INSERT INTO "codes" VALUES('PAR68C','c9ycu76u6fg9','ywwfwtdqrxrf');
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
	PRIMARY KEY (seq), 
	UNIQUE (stream, version)
);
INSERT INTO "events" VALUES(1,'c9ycu76u6fg9',1,'2ceww5jbd6nxrjcct9tc','PlanCreated','{"plan":"c9ycu76u6fg9","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79574297557707548145e+09,1);
INSERT INTO "events" VALUES(2,'c9ycu76u6fg9',2,'tpxun9vaghv68xahj4t8','GroupAdded','{"group":"a2xekcmbb63r","name":"Mesa 1","topic":"Agua potable","code":"LUH-93S"}','97jwgzqvb6wdb6t4',1.79574297560718607906e+09,1);
INSERT INTO "events" VALUES(3,'c9ycu76u6fg9',3,'acrnuu3cwkbgxqhbmc3n','GroupRenamed','{"group":"a2xekcmbb63r","name":"Mesa del agua","topic":"Agua potable y riego"}','97jwgzqvb6wdb6t4',1.79574297561305952072e+09,1);
INSERT INTO "events" VALUES(4,'c9ycu76u6fg9',4,'danbxmu5tn4x93x3vyzu','GroupAdded','{"group":"ywwfwtdqrxrf","name":"Mesa 2","topic":"","code":"TEB-25B"}','97jwgzqvb6wdb6t4',1.79574297561828589444e+09,1);
INSERT INTO "events" VALUES(5,'c9ycu76u6fg9',5,'2wwhwq4n35ruts7nhe2t','DoorClosed','{"group":"ywwfwtdqrxrf"}','97jwgzqvb6wdb6t4',1795742975.62808,1);
INSERT INTO "events" VALUES(6,'c9ycu76u6fg9',6,'djf8rjarx2yj75j5wdea','CodeRenewed','{"group":"ywwfwtdqrxrf","code":"PAR-68C"}','97jwgzqvb6wdb6t4',1.79574297563599419597e+09,1);
INSERT INTO "events" VALUES(7,'c9ycu76u6fg9',7,'a5kbc3z8399xb2vgkv7w','DoorOpened','{"group":"ywwfwtdqrxrf"}','97jwgzqvb6wdb6t4',1.79574297564523959165e+09,1);
INSERT INTO "events" VALUES(8,'c9ycu76u6fg9',8,'b9q8w68gytdmtsd3dt9t','LatecomersRuled','{"group":"ywwfwtdqrxrf","observe":true}','97jwgzqvb6wdb6t4',1.7957429756537208557e+09,1);
INSERT INTO "events" VALUES(9,'c9ycu76u6fg9',9,'msdmke5j5usj5ccgvtrq','GroupArchived','{"group":"ywwfwtdqrxrf"}','97jwgzqvb6wdb6t4',1.79574297566418766974e+09,1);
INSERT INTO "events" VALUES(10,'c9ycu76u6fg9',10,'qmq6jurrmrd6exdcfvup','GroupBroughtBack','{"group":"ywwfwtdqrxrf"}','97jwgzqvb6wdb6t4',1.7957429756699063778e+09,1);
INSERT INTO "events" VALUES(11,'c9ycu76u6fg9',11,'ns3s4yrrjaz6a9qere2a','GroupArchived','{"group":"ywwfwtdqrxrf"}','97jwgzqvb6wdb6t4',1.79574297567666506768e+09,1);
INSERT INTO "events" VALUES(12,'c9ycu76u6fg9',12,'qu3rugv9e7k3aumw5kw3','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','97jwgzqvb6wdb6t4',1795742975.68086,1);
INSERT INTO "events" VALUES(13,'c9ycu76u6fg9',13,'8nmmnkve57jgz6q4rcb4','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','97jwgzqvb6wdb6t4',1.79574297568962669372e+09,1);
INSERT INTO "events" VALUES(14,'c9ycu76u6fg9',14,'dr4g49f89m25b6ugnjvz','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','97jwgzqvb6wdb6t4',1.79574297570069074626e+09,1);
INSERT INTO "events" VALUES(15,'c9ycu76u6fg9',15,'2gas5z5jh8xgsr96jrn2','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','97jwgzqvb6wdb6t4',1.79574297570674967761e+09,1);
INSERT INTO "events" VALUES(16,'a2xekcmbb63r',1,'xt3bexb2yfg6kqqpshc8','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','97jwgzqvb6wdb6t4',1.79574297573729443552e+09,1);
INSERT INTO "events" VALUES(17,'a2xekcmbb63r',2,'j7mr75tr3xbk3wy7fzkg','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','97jwgzqvb6wdb6t4',1.79574297574102234838e+09,1);
INSERT INTO "events" VALUES(18,'a2xekcmbb63r',3,'khz3jeezgxyc35asrvse','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','97jwgzqvb6wdb6t4',1.79574297574468922612e+09,1);
INSERT INTO "events" VALUES(19,'a2xekcmbb63r',4,'pzprq2dgkdatbhjrb7gs','StakeholderSet','{"stakeholder":"eqaxw936c3x2","before":null,"after":{"stakeholder":"eqaxw936c3x2","name":"Presidencia municipal","has":[],"present":false,"order":1}}','97jwgzqvb6wdb6t4',1.79574297574899697299e+09,1);
INSERT INTO "events" VALUES(20,'a2xekcmbb63r',5,'6mf7rnfzabntgksut6gp','StakeholderSet','{"stakeholder":"eqaxw936c3x2","before":{"stakeholder":"eqaxw936c3x2","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"eqaxw936c3x2","name":"Presidencia","has":["stake"],"present":true,"order":1}}','97jwgzqvb6wdb6t4',1.79574297576521348953e+09,1);
INSERT INTO "events" VALUES(21,'a2xekcmbb63r',6,'3xcqgj7xsqxdw7ys45g3','StakeholderSet','{"stakeholder":"6zdytte47gy3","before":null,"after":{"stakeholder":"6zdytte47gy3","name":"Nadie","has":[],"present":false,"order":2}}','97jwgzqvb6wdb6t4',1.79574297577040743831e+09,1);
INSERT INTO "events" VALUES(22,'a2xekcmbb63r',7,'26czhbc8z6qdkuzch5d8','StakeholderSet','{"stakeholder":"6zdytte47gy3","before":{"stakeholder":"6zdytte47gy3","name":"Nadie","has":[],"present":false,"order":2},"after":null}','97jwgzqvb6wdb6t4',1.79574297577446246147e+09,1);
INSERT INTO "events" VALUES(23,'a2xekcmbb63r',8,'bd8nqa333k5xf535uf83','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','97jwgzqvb6wdb6t4',1.79574297577693200111e+09,1);
INSERT INTO "events" VALUES(24,'a2xekcmbb63r',9,'uq273h4fpag6j33brg92','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','97jwgzqvb6wdb6t4',1.79574297578310465811e+09,1);
INSERT INTO "events" VALUES(25,'a2xekcmbb63r',10,'phpw9h4wyz36eqgfazt7','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','97jwgzqvb6wdb6t4',1.79574297579152369497e+09,1);
INSERT INTO "events" VALUES(26,'a2xekcmbb63r',11,'4u27p8uusmhxkf86yqk2','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','97jwgzqvb6wdb6t4',1.79574297579671430594e+09,1);
INSERT INTO "events" VALUES(27,'a2xekcmbb63r',12,'ug57jwe63y93kdfjp3j7','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','97jwgzqvb6wdb6t4',1.79574297580048322675e+09,1);
INSERT INTO "events" VALUES(28,'a2xekcmbb63r',13,'hha3bxwm76k8tf9wbhpt','StageOpened','{"stage":"brainstorm"}','97jwgzqvb6wdb6t4',1.79574297580296158788e+09,1);
INSERT INTO "events" VALUES(29,'a2xekcmbb63r',14,'b5cns3k79ny2hss429tk','AgendaItemSet','{"item":"s9fm2vfkjx4w","before":null,"after":{"item":"s9fm2vfkjx4w","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','97jwgzqvb6wdb6t4',1.79574297581366181374e+09,1);
INSERT INTO "events" VALUES(30,'a2xekcmbb63r',15,'jzd5964cnrzkwgqaqtcq','AgendaItemSet','{"item":"q32zatkcey9j","before":null,"after":{"item":"q32zatkcey9j","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','97jwgzqvb6wdb6t4',1.79574297581600332259e+09,1);
INSERT INTO "events" VALUES(31,'a2xekcmbb63r',16,'vtcvtczzmwj6m7hf75jd','AgendaItemSet','{"item":"s9fm2vfkjx4w","before":{"item":"s9fm2vfkjx4w","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"s9fm2vfkjx4w","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','97jwgzqvb6wdb6t4',1.79574297582239079474e+09,1);
INSERT INTO "events" VALUES(32,'a2xekcmbb63r',17,'ne5j2schyxbanbnaab35','AgendaItemSet','{"item":"s9fm2vfkjx4w","before":{"item":"s9fm2vfkjx4w","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"s9fm2vfkjx4w","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','97jwgzqvb6wdb6t4',1.79574297582689476008e+09,1);
INSERT INTO "events" VALUES(33,'a2xekcmbb63r',18,'ne5j2schyxbanbnaab35','AgendaItemSet','{"item":"q32zatkcey9j","before":{"item":"q32zatkcey9j","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"q32zatkcey9j","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','97jwgzqvb6wdb6t4',1.79574297582689476008e+09,1);
INSERT INTO "events" VALUES(34,'a2xekcmbb63r',19,'keh5a2rewbck8ux93qj5','TimerSet','{"before":null,"after":{"item":"s9fm2vfkjx4w","seconds":360,"ends":1795743335.829996,"left":null,"stage":"brainstorm"}}','97jwgzqvb6wdb6t4',1.79574297583075284962e+09,1);
INSERT INTO "events" VALUES(35,'a2xekcmbb63r',20,'nukcr27m36wu7ub76yfw','TimerSet','{"before":{"item":"s9fm2vfkjx4w","seconds":360,"ends":1795743335.829996,"left":null,"stage":"brainstorm"},"after":{"item":"s9fm2vfkjx4w","seconds":360,"ends":null,"left":359.99543166160583,"stage":"brainstorm"}}','97jwgzqvb6wdb6t4',1.79574297583506846433e+09,1);
INSERT INTO "events" VALUES(36,'a2xekcmbb63r',21,'uvnhqy33fqybm42x8mq3','TimerSet','{"before":{"item":"s9fm2vfkjx4w","seconds":360,"ends":null,"left":359.99543166160583,"stage":"brainstorm"},"after":{"item":"s9fm2vfkjx4w","seconds":360,"ends":1795743335.8402615,"left":null,"stage":"brainstorm"}}','97jwgzqvb6wdb6t4',1.79574297584556555754e+09,1);
INSERT INTO "events" VALUES(37,'a2xekcmbb63r',22,'vngnazzghfz935633xby','TimerSet','{"before":{"item":"s9fm2vfkjx4w","seconds":360,"ends":1795743335.8402615,"left":null,"stage":"brainstorm"},"after":{"item":"s9fm2vfkjx4w","seconds":480,"ends":1795743455.8402615,"left":null,"stage":"brainstorm"}}','97jwgzqvb6wdb6t4',1.79574297584989714619e+09,1);
INSERT INTO "events" VALUES(38,'a2xekcmbb63r',23,'hetkuxrxce5d22fxnn5y','ReadinessSaid','{"person":"mnscb5u629bxex2h","about":"s9fm2vfkjx4w","ready":true}','mnscb5u629bxex2h',1.79574297585566663741e+09,1);
INSERT INTO "events" VALUES(39,'a2xekcmbb63r',24,'az7c7akcgfrtjcuahtsg','TimerSet','{"before":{"item":"s9fm2vfkjx4w","seconds":480,"ends":1795743455.8402615,"left":null,"stage":"brainstorm"},"after":{"item":null,"seconds":180,"ends":1795743155.8585792,"left":null,"stage":"brainstorm"}}','97jwgzqvb6wdb6t4',1.79574297586293196681e+09,1);
INSERT INTO "events" VALUES(40,'a2xekcmbb63r',25,'vwjft2nxak3me3zybxtr','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795743155.8585792,"left":null,"stage":"brainstorm"},"after":null}','97jwgzqvb6wdb6t4',1.79574297586729907994e+09,1);
INSERT INTO "events" VALUES(41,'a2xekcmbb63r',26,'s6n4sxae68eye8x4qc7b','AgendaItemSet','{"item":"s9fm2vfkjx4w","before":{"item":"s9fm2vfkjx4w","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','97jwgzqvb6wdb6t4',1.79574297587065958973e+09,1);
INSERT INTO "events" VALUES(42,'a2xekcmbb63r',27,'p7gw5umn2bq4x7tjsqxd','StageOpened','{"stage":"viewpoints"}','97jwgzqvb6wdb6t4',1.79574297587758922572e+09,1);
INSERT INTO "events" VALUES(43,'a2xekcmbb63r',28,'w4b8u7fujts53cgm8ctu','QuestionAdded','{"question":"8ftec4c8vfhx","text":"¿Quién lo paga hoy?","order":1}','97jwgzqvb6wdb6t4',1.79574297587960910794e+09,1);
INSERT INTO "events" VALUES(44,'a2xekcmbb63r',29,'m6pr4wnassb5nguvruge','QuestionAdded','{"question":"8v7c78kga7e3","text":"¿Y mañana?","order":2}','97jwgzqvb6wdb6t4',1.79574297589144945145e+09,1);
INSERT INTO "events" VALUES(45,'a2xekcmbb63r',30,'kbvkfavp744j77ge27s9','QuestionDropped','{"question":"8v7c78kga7e3","text":"¿Y mañana?","order":2}','97jwgzqvb6wdb6t4',1.79574297589843177793e+09,1);
INSERT INTO "events" VALUES(46,'a2xekcmbb63r',31,'3g9rrthtphnmqrrj6mfs','AnswerGiven','{"answer":"pk485kvyt2u3","question":"causes","author":"mnscb5u629bxex2h","sector":"people","text":"Las tuberías son viejas","order":1}','mnscb5u629bxex2h',1.79574297590385270118e+09,1);
INSERT INTO "events" VALUES(47,'a2xekcmbb63r',32,'zpp2rpr3h5ks85y9vwhv','AnswerGiven','{"answer":"mg8cjhukf2rd","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','97jwgzqvb6wdb6t4',1.79574297590775847433e+09,1);
INSERT INTO "events" VALUES(48,'a2xekcmbb63r',33,'e9df5qfpgwsukjs3a25s','AnswerGiven','{"answer":"ndmr77y92uwv","question":"8ftec4c8vfhx","author":"duu6hqaptkamtcxx","sector":"government","text":"El municipio","order":3}','duu6hqaptkamtcxx',1.79574297591264081001e+09,1);
INSERT INTO "events" VALUES(49,'a2xekcmbb63r',34,'mjm6cw5q83s3u954cg6b','AnswerReworded','{"answer":"pk485kvyt2u3","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','mnscb5u629bxex2h',1.79574297591794490819e+09,1);
INSERT INTO "events" VALUES(50,'a2xekcmbb63r',35,'kwaj3phe2hsk6wy3a35g','AnswerWithdrawn','{"answer":"ndmr77y92uwv"}','duu6hqaptkamtcxx',1.79574297594041275977e+09,1);
INSERT INTO "events" VALUES(51,'a2xekcmbb63r',36,'km4zwhgtqppugsu6efkw','OperationUndone','{"op":"kwaj3phe2hsk6wy3a35g"}','duu6hqaptkamtcxx',1.79574297595004820824e+09,1);
INSERT INTO "events" VALUES(52,'a2xekcmbb63r',37,'km4zwhgtqppugsu6efkw','AnswerReturned','{"answer":"ndmr77y92uwv"}','duu6hqaptkamtcxx',1.79574297595004820824e+09,1);
INSERT INTO "events" VALUES(53,'a2xekcmbb63r',38,'7fejqqdwgxdpujkee5dc','AnswersShown','{}','97jwgzqvb6wdb6t4',1.79574297595817422871e+09,1);
INSERT INTO "events" VALUES(54,'a2xekcmbb63r',39,'94f84zphyrr77mfbxpxz','AnswersHidden','{}','97jwgzqvb6wdb6t4',1.79574297596724367139e+09,1);
INSERT INTO "events" VALUES(55,'a2xekcmbb63r',40,'2ytbm86j9h4x28t9932r','AnswersShown','{}','97jwgzqvb6wdb6t4',1.79574297597065925596e+09,1);
INSERT INTO "events" VALUES(56,'a2xekcmbb63r',41,'fdq89few2g2xx7u2jtpe','QuestionShown','{"question":"causes"}','97jwgzqvb6wdb6t4',1.79574297597777915004e+09,1);
INSERT INTO "events" VALUES(57,'a2xekcmbb63r',42,'k5ns2stzwj6yuf2s7s6c','PositionTaken','{"answer":"pk485kvyt2u3","person":"duu6hqaptkamtcxx","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','duu6hqaptkamtcxx',1.79574297598477506635e+09,1);
INSERT INTO "events" VALUES(58,'a2xekcmbb63r',43,'dqpvqwypacgktzxgdwma','PositionTaken','{"answer":"pk485kvyt2u3","person":"duu6hqaptkamtcxx","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','duu6hqaptkamtcxx',1.79574297599029207225e+09,1);
INSERT INTO "events" VALUES(59,'a2xekcmbb63r',44,'rc8e7enzvrj7xxs28uv4','PositionTaken','{"answer":"pk485kvyt2u3","person":"duu6hqaptkamtcxx","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}','duu6hqaptkamtcxx',1.79574297600517034535e+09,1);
INSERT INTO "events" VALUES(60,'a2xekcmbb63r',45,'jkevaf44tmpsm2u2k3cj','AnswerReworded','{"answer":"pk485kvyt2u3","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','mnscb5u629bxex2h',1.79574297600828337666e+09,1);
INSERT INTO "events" VALUES(61,'a2xekcmbb63r',46,'8npzv7pmjt6bhhvmkcae','PositionTaken','{"answer":"pk485kvyt2u3","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','97jwgzqvb6wdb6t4',1.79574297601542377474e+09,1);
INSERT INTO "events" VALUES(62,'a2xekcmbb63r',47,'wnp94xpcfyy9qpfgadpq','PositionTaken','{"answer":"pk485kvyt2u3","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','97jwgzqvb6wdb6t4',1.79574297601889729504e+09,1);
INSERT INTO "events" VALUES(63,'a2xekcmbb63r',48,'56eb54ugtqfqdepnthpt','PositionTaken','{"answer":"pk485kvyt2u3","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','97jwgzqvb6wdb6t4',1.79574297602667665475e+09,1);
INSERT INTO "events" VALUES(64,'a2xekcmbb63r',49,'t8qw9t44fqk969rc78dy','IdeasAdded','{"ideas":[{"idea":"xxxjt47hp9n9","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"mnscb5u629bxex2h","sector":"people","paper":[],"repeated":0,"blank":0}','97jwgzqvb6wdb6t4',1.79574297603675746923e+09,1);
INSERT INTO "events" VALUES(65,'a2xekcmbb63r',50,'t8qw9t44fqk969rc78dy','AnswerTaken','{"answer":"pk485kvyt2u3","idea":"xxxjt47hp9n9"}','97jwgzqvb6wdb6t4',1.79574297603675746923e+09,1);
INSERT INTO "events" VALUES(66,'a2xekcmbb63r',51,'pd7z46m5vvuycmjmez8w','OperationUndone','{"op":"t8qw9t44fqk969rc78dy"}','97jwgzqvb6wdb6t4',1.79574297604070067402e+09,1);
INSERT INTO "events" VALUES(67,'a2xekcmbb63r',52,'pd7z46m5vvuycmjmez8w','AnswerLeft','{"answer":"pk485kvyt2u3","idea":"xxxjt47hp9n9"}','97jwgzqvb6wdb6t4',1.79574297604070067402e+09,1);
INSERT INTO "events" VALUES(68,'a2xekcmbb63r',53,'pd7z46m5vvuycmjmez8w','IdeasWithdrawn','{"ideas":["xxxjt47hp9n9"]}','97jwgzqvb6wdb6t4',1.79574297604070067402e+09,1);
INSERT INTO "events" VALUES(69,'a2xekcmbb63r',54,'qutyp8kq2p7hbev2anjc','OperationRedone','{"op":"t8qw9t44fqk969rc78dy"}','97jwgzqvb6wdb6t4',1.79574297604525732995e+09,1);
INSERT INTO "events" VALUES(70,'a2xekcmbb63r',55,'qutyp8kq2p7hbev2anjc','IdeasAdded','{"ideas":[{"idea":"xxxjt47hp9n9","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"mnscb5u629bxex2h","sector":"people","paper":[],"repeated":0,"blank":0}','97jwgzqvb6wdb6t4',1.79574297604525732995e+09,1);
INSERT INTO "events" VALUES(71,'a2xekcmbb63r',56,'qutyp8kq2p7hbev2anjc','AnswerTaken','{"answer":"pk485kvyt2u3","idea":"xxxjt47hp9n9"}','97jwgzqvb6wdb6t4',1.79574297604525732995e+09,1);
INSERT INTO "events" VALUES(72,'a2xekcmbb63r',57,'usqwte8umrpwux3fnnms','StageOpened','{"stage":"brainstorm"}','97jwgzqvb6wdb6t4',1795742976.05342,1);
INSERT INTO "events" VALUES(73,'a2xekcmbb63r',58,'qhf4tk6qdgx8av9ghkjs','IdeasAdded','{"ideas":[{"idea":"fpcjb8m3xdfw","text":"El agua llega dos horas al día"}],"order":2,"author":"mnscb5u629bxex2h","sector":"people","paper":[],"repeated":0,"blank":0}','mnscb5u629bxex2h',1.79574297606074953078e+09,1);
INSERT INTO "events" VALUES(74,'a2xekcmbb63r',59,'fg4dxh2y7s4nd6m4ztav','IdeasAdded','{"ideas":[{"idea":"97aec7nuzx8m","text":"Hay agua solo dos horas"}],"order":3,"author":"duu6hqaptkamtcxx","sector":"government","paper":[],"repeated":0,"blank":0}','duu6hqaptkamtcxx',1.79574297606440401071e+09,1);
INSERT INTO "events" VALUES(75,'a2xekcmbb63r',60,'5v7x2g65uezre3ww7ey8','IdeasAdded','{"ideas":[{"idea":"uke9gtkfq6x2","text":"La bomba se descompone"},{"idea":"fwa6cv6uw8d9","text":"2. El pozo se seca"}],"order":4,"author":"xnqgbuur7nx78dm4","sector":"civil_society","paper":[],"repeated":1,"blank":1}','xnqgbuur7nx78dm4',1.79574297607362079617e+09,1);
INSERT INTO "events" VALUES(76,'a2xekcmbb63r',61,'63afepsjh6vz299hm9qb','IdeasAdded','{"ideas":[{"idea":"3cgebtfm9t5w","text":"Nadie avisa de los cortes"}],"order":6,"author":"97jwgzqvb6wdb6t4","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','97jwgzqvb6wdb6t4',1.79574297607665443418e+09,1);
INSERT INTO "events" VALUES(77,'a2xekcmbb63r',62,'hzhkf6cngpd43gygq3kj','IdeaReworded','{"idea":"fpcjb8m3xdfw","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','mnscb5u629bxex2h',1.79574297608479428291e+09,1);
INSERT INTO "events" VALUES(78,'a2xekcmbb63r',63,'7km73dtvy4m4axhb6ax7','IdeasRevealed','{}','97jwgzqvb6wdb6t4',1.79574297608866071699e+09,1);
INSERT INTO "events" VALUES(79,'a2xekcmbb63r',64,'zpcdhq5y8mge7vuasrnv','IdeasHidden','{}','97jwgzqvb6wdb6t4',1.79574297609651374815e+09,1);
INSERT INTO "events" VALUES(80,'a2xekcmbb63r',65,'u29agu3kd6dbmj9p6rxu','IdeasRevealed','{}','97jwgzqvb6wdb6t4',1.79574297610026097299e+09,1);
INSERT INTO "events" VALUES(81,'a2xekcmbb63r',66,'at25edq4xwkkur7wtjvp','IdeaSupported','{"idea":"fpcjb8m3xdfw","person":"duu6hqaptkamtcxx","sector":"government"}','duu6hqaptkamtcxx',1.7957429761045191288e+09,1);
INSERT INTO "events" VALUES(82,'a2xekcmbb63r',67,'8xw3nz9ekjr7bnrsq7kc','SupportWithdrawn','{"idea":"fpcjb8m3xdfw","person":"duu6hqaptkamtcxx","sector":"government"}','duu6hqaptkamtcxx',1.79574297610834217068e+09,1);
INSERT INTO "events" VALUES(83,'a2xekcmbb63r',68,'5btmtu3rz5r9bs7p2yuv','IdeaSupported','{"idea":"3cgebtfm9t5w","person":"xnqgbuur7nx78dm4","sector":"civil_society"}','xnqgbuur7nx78dm4',1.79574297611041593545e+09,1);
INSERT INTO "events" VALUES(84,'a2xekcmbb63r',69,'b7t5v5sdbeshv3uqtrdr','PaperCounted','{"idea":"3cgebtfm9t5w","sector":"people","before":4,"after":6}','97jwgzqvb6wdb6t4',1.7957429761131329536e+09,1);
INSERT INTO "events" VALUES(85,'a2xekcmbb63r',70,'auug7umyup4bqupnbk26','IdeasWithdrawn','{"ideas":["fwa6cv6uw8d9"]}','xnqgbuur7nx78dm4',1.79574297611743926997e+09,1);
INSERT INTO "events" VALUES(86,'a2xekcmbb63r',71,'cj9c3drfqeq4kmpz46j4','OperationUndone','{"op":"auug7umyup4bqupnbk26"}','xnqgbuur7nx78dm4',1.7957429761206078529e+09,1);
INSERT INTO "events" VALUES(87,'a2xekcmbb63r',72,'cj9c3drfqeq4kmpz46j4','IdeasReturned','{"ideas":["fwa6cv6uw8d9"]}','xnqgbuur7nx78dm4',1.7957429761206078529e+09,1);
INSERT INTO "events" VALUES(88,'a2xekcmbb63r',73,'t46sxmrhfpuedgz6w2a4','IdeasMerged','{"idea":"jm267bq55gv8","text":"El agua llega pocas horas","order":7,"members":["fpcjb8m3xdfw","97aec7nuzx8m"]}','duu6hqaptkamtcxx',1.79574297612704873085e+09,1);
INSERT INTO "events" VALUES(89,'a2xekcmbb63r',74,'gsuxju9a5zgh27werde2','MergeChanged','{"idea":"jm267bq55gv8","joined":["uke9gtkfq6x2"],"parted":[]}','duu6hqaptkamtcxx',1.79574297613266801836e+09,1);
INSERT INTO "events" VALUES(90,'a2xekcmbb63r',75,'z8eymwjv7khy6dwpwrtc','MergeChanged','{"idea":"jm267bq55gv8","joined":[],"parted":["uke9gtkfq6x2"]}','duu6hqaptkamtcxx',1.79574297613639426228e+09,1);
INSERT INTO "events" VALUES(91,'a2xekcmbb63r',76,'nuhh7n4fxbk8cjsxm6ft','IdeasParted','{"idea":"jm267bq55gv8","text":"El agua llega pocas horas","order":7,"members":["fpcjb8m3xdfw","97aec7nuzx8m"]}','duu6hqaptkamtcxx',1.79574297614357113834e+09,1);
INSERT INTO "events" VALUES(92,'a2xekcmbb63r',77,'xmra4yradbhyj9a5qb7p','OperationUndone','{"op":"nuhh7n4fxbk8cjsxm6ft"}','duu6hqaptkamtcxx',1.79574297614881467823e+09,1);
INSERT INTO "events" VALUES(93,'a2xekcmbb63r',78,'xmra4yradbhyj9a5qb7p','IdeasMerged','{"idea":"jm267bq55gv8","text":"El agua llega pocas horas","order":7,"members":["fpcjb8m3xdfw","97aec7nuzx8m"]}','duu6hqaptkamtcxx',1.79574297614881467823e+09,1);
INSERT INTO "events" VALUES(94,'a2xekcmbb63r',79,'qpnp5dutvzcg5vp6kv88','ThemeSet','{"theme":"yck9ms9uwdzu","before":null,"after":{"name":"El agua","order":1}}','mnscb5u629bxex2h',1.79574297615247488024e+09,1);
INSERT INTO "events" VALUES(95,'a2xekcmbb63r',80,'qpnp5dutvzcg5vp6kv88','IdeaThemed','{"idea":"jm267bq55gv8","before":null,"after":"yck9ms9uwdzu"}','mnscb5u629bxex2h',1.79574297615247488024e+09,1);
INSERT INTO "events" VALUES(96,'a2xekcmbb63r',81,'eubm82835kn3c5rhjc8a','ThemeSet','{"theme":"fsqbsh4tszh2","before":null,"after":{"name":"La bomba","order":2}}','xnqgbuur7nx78dm4',1.79574297615554022791e+09,1);
INSERT INTO "events" VALUES(97,'a2xekcmbb63r',82,'eubm82835kn3c5rhjc8a','IdeaThemed','{"idea":"uke9gtkfq6x2","before":null,"after":"fsqbsh4tszh2"}','xnqgbuur7nx78dm4',1.79574297615554022791e+09,1);
INSERT INTO "events" VALUES(98,'a2xekcmbb63r',83,'hecyukdv8s9a82uxsa59','ThemeSet','{"theme":"yck9ms9uwdzu","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','duu6hqaptkamtcxx',1.79574297616153621677e+09,1);
INSERT INTO "events" VALUES(99,'a2xekcmbb63r',84,'pptfmbpkhwc35kagh4hm','IdeaThemed','{"idea":"fwa6cv6uw8d9","before":null,"after":"fsqbsh4tszh2"}','duu6hqaptkamtcxx',1.79574297616491603849e+09,1);
INSERT INTO "events" VALUES(100,'a2xekcmbb63r',85,'dkmp623gn8qnbvxs98hx','IdeaThemed','{"idea":"uke9gtkfq6x2","before":"fsqbsh4tszh2","after":"yck9ms9uwdzu"}','97jwgzqvb6wdb6t4',1.79574297617243838309e+09,1);
INSERT INTO "events" VALUES(101,'a2xekcmbb63r',86,'dkmp623gn8qnbvxs98hx','IdeaThemed','{"idea":"fwa6cv6uw8d9","before":"fsqbsh4tszh2","after":"yck9ms9uwdzu"}','97jwgzqvb6wdb6t4',1.79574297617243838309e+09,1);
INSERT INTO "events" VALUES(102,'a2xekcmbb63r',87,'dkmp623gn8qnbvxs98hx','ThemeSet','{"theme":"fsqbsh4tszh2","before":{"name":"La bomba","order":2},"after":null}','97jwgzqvb6wdb6t4',1.79574297617243838309e+09,1);
INSERT INTO "events" VALUES(103,'a2xekcmbb63r',88,'yy26vn3bgcm8xt69mg9j','OperationUndone','{"op":"dkmp623gn8qnbvxs98hx"}','97jwgzqvb6wdb6t4',1.79574297617677354813e+09,1);
INSERT INTO "events" VALUES(104,'a2xekcmbb63r',89,'yy26vn3bgcm8xt69mg9j','ThemeSet','{"theme":"fsqbsh4tszh2","before":null,"after":{"name":"La bomba","order":2}}','97jwgzqvb6wdb6t4',1.79574297617677354813e+09,1);
INSERT INTO "events" VALUES(105,'a2xekcmbb63r',90,'yy26vn3bgcm8xt69mg9j','IdeaThemed','{"idea":"fwa6cv6uw8d9","before":"yck9ms9uwdzu","after":"fsqbsh4tszh2"}','97jwgzqvb6wdb6t4',1.79574297617677354813e+09,1);
INSERT INTO "events" VALUES(106,'a2xekcmbb63r',91,'yy26vn3bgcm8xt69mg9j','IdeaThemed','{"idea":"uke9gtkfq6x2","before":"yck9ms9uwdzu","after":"fsqbsh4tszh2"}','97jwgzqvb6wdb6t4',1.79574297617677354813e+09,1);
INSERT INTO "events" VALUES(107,'a2xekcmbb63r',92,'sjx44da4nv2be83b8fh2','IdeaThemed','{"idea":"fwa6cv6uw8d9","before":"fsqbsh4tszh2","after":null}','xnqgbuur7nx78dm4',1.79574297618467783928e+09,1);
INSERT INTO "events" VALUES(108,'a2xekcmbb63r',93,'6r8bes258gxrgh45mkn9','ThemeSet','{"theme":"t5gs9x28cn78","before":null,"after":{"name":"Otros","order":3}}','mnscb5u629bxex2h',1.79574297618857789036e+09,1);
INSERT INTO "events" VALUES(109,'a2xekcmbb63r',94,'6r8bes258gxrgh45mkn9','IdeaThemed','{"idea":"3cgebtfm9t5w","before":null,"after":"t5gs9x28cn78"}','mnscb5u629bxex2h',1.79574297618857789036e+09,1);
INSERT INTO "events" VALUES(110,'a2xekcmbb63r',95,'dzyr2dw8gnzv62j2fkw4','IdeaThemed','{"idea":"3cgebtfm9t5w","before":"t5gs9x28cn78","after":null}','mnscb5u629bxex2h',1.79574297619237136834e+09,1);
INSERT INTO "events" VALUES(111,'a2xekcmbb63r',96,'dzyr2dw8gnzv62j2fkw4','ThemeSet','{"theme":"t5gs9x28cn78","before":{"name":"Otros","order":3},"after":null}','mnscb5u629bxex2h',1.79574297619237136834e+09,1);
INSERT INTO "events" VALUES(112,'a2xekcmbb63r',97,'35s4ggp9bqxdauwwrp44','DotRoundSet','{"round":"pndn474d4qmb","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','97jwgzqvb6wdb6t4',1.7957429761963455677e+09,1);
INSERT INTO "events" VALUES(113,'a2xekcmbb63r',98,'xz5xzktxvunmh98amtvq','DotRoundSet','{"round":"pndn474d4qmb","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','97jwgzqvb6wdb6t4',1.79574297620033240321e+09,1);
INSERT INTO "events" VALUES(114,'a2xekcmbb63r',99,'dr6af6kkngfrahb9hkas','DotRoundSet','{"round":"qbyt73rh64qw","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','97jwgzqvb6wdb6t4',1.79574297620445919032e+09,1);
INSERT INTO "events" VALUES(115,'a2xekcmbb63r',100,'sughtjc3crzq447ftend','DotsPlaced','{"round":"qbyt73rh64qw","idea":"jm267bq55gv8","person":"mnscb5u629bxex2h","sector":"people","before":0,"after":2}','mnscb5u629bxex2h',1.79574297620835208891e+09,1);
INSERT INTO "events" VALUES(116,'a2xekcmbb63r',101,'y8rz45wwrh4a9e6zhfdj','DotsPlaced','{"round":"qbyt73rh64qw","idea":"jm267bq55gv8","person":"duu6hqaptkamtcxx","sector":"government","before":0,"after":1}','duu6hqaptkamtcxx',1.79574297621165585511e+09,1);
INSERT INTO "events" VALUES(117,'a2xekcmbb63r',102,'jmpsrf3kb6a83r8pjqs2','DotsPlaced','{"round":"qbyt73rh64qw","idea":"uke9gtkfq6x2","person":"xnqgbuur7nx78dm4","sector":"civil_society","before":0,"after":1}','xnqgbuur7nx78dm4',1.79574297621360468857e+09,1);
INSERT INTO "events" VALUES(118,'a2xekcmbb63r',103,'nhda8bq62f9h7ttmn9py','PaperDotsCounted','{"round":"qbyt73rh64qw","idea":"3cgebtfm9t5w","sector":"people","before":0,"after":3}','97jwgzqvb6wdb6t4',1.79574297621972060203e+09,1);
INSERT INTO "events" VALUES(119,'a2xekcmbb63r',104,'ay9pwxvm3ckpns6v6z5j','DotRoundSet','{"round":"qbyt73rh64qw","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','97jwgzqvb6wdb6t4',1.79574297622435879702e+09,1);
INSERT INTO "events" VALUES(120,'a2xekcmbb63r',105,'cxspdb94e499damb9tgc','DotRoundSet','{"round":"qbyt73rh64qw","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','97jwgzqvb6wdb6t4',1.79574297622673225401e+09,1);
INSERT INTO "events" VALUES(121,'a2xekcmbb63r',106,'hmjfrakgcshugetwd8kk','DotRoundSet','{"round":"qbyt73rh64qw","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','97jwgzqvb6wdb6t4',1.79574297623667883871e+09,1);
INSERT INTO "events" VALUES(122,'a2xekcmbb63r',107,'m3g97za87hzsfg8kjrxh','StageOpened','{"stage":"problem_tree"}','97jwgzqvb6wdb6t4',1.79574297623920559885e+09,1);
INSERT INTO "events" VALUES(123,'a2xekcmbb63r',108,'2x5fqnsnxfpnf8vajr33','FirstSentenceRuled','{"straight":true}','97jwgzqvb6wdb6t4',1.79574297624860715867e+09,1);
INSERT INTO "events" VALUES(124,'a2xekcmbb63r',109,'tu3pf8zfmmspuua3jbbq','CoreProblemStated','{"node":"mge4grck796p","text":"Agua","order":1}','mnscb5u629bxex2h',1.79574297625270414349e+09,1);
INSERT INTO "events" VALUES(125,'a2xekcmbb63r',110,'z5nxqsjqzmp69gtjq53g','CoreProblemWithdrawn','{"node":"mge4grck796p","text":"Agua","order":1}','97jwgzqvb6wdb6t4',1.79574297625584816933e+09,1);
INSERT INTO "events" VALUES(126,'a2xekcmbb63r',111,'xwvj62yrnwhjmxtuzx4p','CandidateProposed','{"candidate":"undq3jrjyq5t","text":"Falta agua","order":1,"author":"mnscb5u629bxex2h","idea":null,"answer":null}','mnscb5u629bxex2h',1.79574297626068854331e+09,1);
INSERT INTO "events" VALUES(127,'a2xekcmbb63r',112,'qcq4tupqtde6d3suksqf','CandidateProposed','{"candidate":"fahng7myhfqx","text":"El agua llega pocas horas","order":2,"author":null,"idea":"jm267bq55gv8","answer":null}','xnqgbuur7nx78dm4',1.79574297626282882692e+09,1);
INSERT INTO "events" VALUES(128,'a2xekcmbb63r',113,'x2phf6rrjxxqz7mqtez9','CandidateProposed','{"candidate":"fr4jvdefs6xu","text":"Se pierde agua en la red","order":3,"author":"duu6hqaptkamtcxx","idea":null,"answer":null}','duu6hqaptkamtcxx',1.79574297627504873278e+09,1);
INSERT INTO "events" VALUES(129,'a2xekcmbb63r',114,'n2mux9t6q98z3whphkvw','CandidateReworded','{"candidate":"undq3jrjyq5t","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','mnscb5u629bxex2h',1.7957429762807023525e+09,1);
INSERT INTO "events" VALUES(130,'a2xekcmbb63r',115,'75ckcgy4gs7ecnumr6wf','CandidateReworded','{"candidate":"undq3jrjyq5t","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','97jwgzqvb6wdb6t4',1.79574297628474617008e+09,1);
INSERT INTO "events" VALUES(131,'a2xekcmbb63r',116,'974y84fddvbx9s9q4t2a','CandidateReworded','{"candidate":"undq3jrjyq5t","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','mnscb5u629bxex2h',1.79574297628869891164e+09,1);
INSERT INTO "events" VALUES(132,'a2xekcmbb63r',117,'29ggdb67ygt7m47bpgt9','CandidateWithdrawn','{"candidate":"fr4jvdefs6xu"}','duu6hqaptkamtcxx',1.79574297629258728022e+09,1);
INSERT INTO "events" VALUES(133,'a2xekcmbb63r',118,'6xef49d829map7v38gfb','CandidateReturned','{"candidate":"fr4jvdefs6xu"}','duu6hqaptkamtcxx',1.79574297629646635054e+09,1);
INSERT INTO "events" VALUES(134,'a2xekcmbb63r',119,'g87amrn2zp5azzwun64t','CandidateWeighed','{"candidate":"undq3jrjyq5t","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','me72wpwmhr3mp3nt',1.79574297630047821994e+09,1);
INSERT INTO "events" VALUES(135,'a2xekcmbb63r',120,'z94v9yhah2mm3usappe9','CandidateWeighed','{"candidate":"undq3jrjyq5t","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','me72wpwmhr3mp3nt',1.7957429763046123981e+09,1);
INSERT INTO "events" VALUES(136,'a2xekcmbb63r',121,'pg2mczytdzcqd6qj6npv','CandidateWeighed','{"candidate":"undq3jrjyq5t","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','me72wpwmhr3mp3nt',1.7957429763084127903e+09,1);
INSERT INTO "events" VALUES(137,'a2xekcmbb63r',122,'f59k9bjkjgwjfbqwaswb','ChoiceMoved','{"phase":"choosing"}','97jwgzqvb6wdb6t4',1.79574297631209039687e+09,1);
INSERT INTO "events" VALUES(138,'a2xekcmbb63r',123,'v8twvfmyw63dxdbmcqgk','CandidatePreferred','{"voter":"mnscb5u629bxex2h","before":null,"after":{"candidate":"undq3jrjyq5t","sector":"people"}}','mnscb5u629bxex2h',1.79574297631634783745e+09,1);
INSERT INTO "events" VALUES(139,'a2xekcmbb63r',124,'9fdfgsznjferyrrmy7q5','CandidatePreferred','{"voter":"duu6hqaptkamtcxx","before":null,"after":{"candidate":"undq3jrjyq5t","sector":"government"}}','duu6hqaptkamtcxx',1.79574297632013797762e+09,1);
INSERT INTO "events" VALUES(140,'a2xekcmbb63r',125,'2tejh9hwxbkbgnyyrd4d','CandidatePreferred','{"voter":"xnqgbuur7nx78dm4","before":null,"after":{"candidate":"undq3jrjyq5t","sector":"civil_society"}}','xnqgbuur7nx78dm4',1.7957429763243443966e+09,1);
INSERT INTO "events" VALUES(141,'a2xekcmbb63r',126,'peyq6krfpkxtg7pxzzgg','CandidatePreferred','{"voter":"xnqgbuur7nx78dm4","before":{"candidate":"undq3jrjyq5t","sector":"civil_society"},"after":{"candidate":"fahng7myhfqx","sector":"civil_society"}}','xnqgbuur7nx78dm4',1.79574297632706856731e+09,1);
INSERT INTO "events" VALUES(142,'a2xekcmbb63r',127,'e68g8d9dvp9yvs6rjhgq','PaperPreferencesEntered','{"before":null,"after":{"candidate":"fahng7myhfqx","sector":"people","people":2}}','97jwgzqvb6wdb6t4',1.79574297633485698705e+09,1);
INSERT INTO "events" VALUES(143,'a2xekcmbb63r',128,'hj2uerxbmxydje72z9an','ChoiceMoved','{"phase":"shown"}','97jwgzqvb6wdb6t4',1.79574297633947038655e+09,1);
INSERT INTO "events" VALUES(144,'a2xekcmbb63r',129,'uuhhjph79u8zpg8gnzgy','CoreProblemStated','{"node":"8ghbph5rd4ce","text":"Falta agua en la ribera","order":2}','97jwgzqvb6wdb6t4',1.79574297634390449523e+09,1);
INSERT INTO "events" VALUES(145,'a2xekcmbb63r',130,'uuhhjph79u8zpg8gnzgy','CandidatePlaced','{"candidate":"undq3jrjyq5t","before":null,"after":"8ghbph5rd4ce"}','97jwgzqvb6wdb6t4',1.79574297634390449523e+09,1);
INSERT INTO "events" VALUES(146,'a2xekcmbb63r',131,'2tphjg4wvwghwee9823s','OperationUndone','{"op":"uuhhjph79u8zpg8gnzgy"}','97jwgzqvb6wdb6t4',1.79574297634981060027e+09,1);
INSERT INTO "events" VALUES(147,'a2xekcmbb63r',132,'2tphjg4wvwghwee9823s','CandidatePlaced','{"candidate":"undq3jrjyq5t","before":"8ghbph5rd4ce","after":null}','97jwgzqvb6wdb6t4',1.79574297634981060027e+09,1);
INSERT INTO "events" VALUES(148,'a2xekcmbb63r',133,'2tphjg4wvwghwee9823s','CoreProblemWithdrawn','{"node":"8ghbph5rd4ce","text":"Falta agua en la ribera","order":2}','97jwgzqvb6wdb6t4',1.79574297634981060027e+09,1);
INSERT INTO "events" VALUES(149,'a2xekcmbb63r',134,'ruxwasukrmw7p2na9g2t','OperationRedone','{"op":"uuhhjph79u8zpg8gnzgy"}','97jwgzqvb6wdb6t4',1.79574297635711908338e+09,1);
INSERT INTO "events" VALUES(150,'a2xekcmbb63r',135,'ruxwasukrmw7p2na9g2t','CoreProblemStated','{"node":"8ghbph5rd4ce","text":"Falta agua en la ribera","order":2}','97jwgzqvb6wdb6t4',1.79574297635711908338e+09,1);
INSERT INTO "events" VALUES(151,'a2xekcmbb63r',136,'ruxwasukrmw7p2na9g2t','CandidatePlaced','{"candidate":"undq3jrjyq5t","before":null,"after":"8ghbph5rd4ce"}','97jwgzqvb6wdb6t4',1.79574297635711908338e+09,1);
INSERT INTO "events" VALUES(152,'a2xekcmbb63r',137,'jvbck2bbu825upxvzzuu','CandidatePlaced','{"candidate":"undq3jrjyq5t","before":"8ghbph5rd4ce","after":null}','97jwgzqvb6wdb6t4',1.79574297636478805544e+09,1);
INSERT INTO "events" VALUES(153,'a2xekcmbb63r',138,'jvbck2bbu825upxvzzuu','NodeReworded','{"node":"8ghbph5rd4ce","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','97jwgzqvb6wdb6t4',1.79574297636478805544e+09,1);
INSERT INTO "events" VALUES(154,'a2xekcmbb63r',139,'jvbck2bbu825upxvzzuu','CandidatePlaced','{"candidate":"fahng7myhfqx","before":null,"after":"8ghbph5rd4ce"}','97jwgzqvb6wdb6t4',1.79574297636478805544e+09,1);
INSERT INTO "events" VALUES(155,'a2xekcmbb63r',140,'jvbck2bbu825upxvzzuu','IdeaPlaced','{"idea":"jm267bq55gv8","node":"8ghbph5rd4ce"}','97jwgzqvb6wdb6t4',1.79574297636478805544e+09,1);
INSERT INTO "events" VALUES(156,'a2xekcmbb63r',141,'pq6jdqmv78dththyvj6m','CauseAdded','{"node":"99s2jfdhpv8d","text":"Se pierde agua en la red","effect":"8ghbph5rd4ce","order":3}','duu6hqaptkamtcxx',1.7957429763729143143e+09,1);
INSERT INTO "events" VALUES(157,'a2xekcmbb63r',142,'pq6jdqmv78dththyvj6m','CandidatePlaced','{"candidate":"fr4jvdefs6xu","before":null,"after":"99s2jfdhpv8d"}','duu6hqaptkamtcxx',1.7957429763729143143e+09,1);
INSERT INTO "events" VALUES(158,'a2xekcmbb63r',143,'bt33q2dmja67s86eev2x','OperationUndone','{"op":"pq6jdqmv78dththyvj6m"}','duu6hqaptkamtcxx',1.79574297637778043743e+09,1);
INSERT INTO "events" VALUES(159,'a2xekcmbb63r',144,'bt33q2dmja67s86eev2x','CandidatePlaced','{"candidate":"fr4jvdefs6xu","before":"99s2jfdhpv8d","after":null}','duu6hqaptkamtcxx',1.79574297637778043743e+09,1);
INSERT INTO "events" VALUES(160,'a2xekcmbb63r',145,'bt33q2dmja67s86eev2x','NodeRemoved','{"node":"99s2jfdhpv8d","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["99s2jfdhpv8d","8ghbph5rd4ce"]]}','duu6hqaptkamtcxx',1.79574297637778043743e+09,1);
INSERT INTO "events" VALUES(161,'a2xekcmbb63r',146,'ss3dnrr3b4qjdty9dw54','CauseAdded','{"node":"3qrtpfv7yk8a","text":"Nadie avisa de los cortes","effect":"8ghbph5rd4ce","order":4}','97jwgzqvb6wdb6t4',1.79574297638489341734e+09,1);
INSERT INTO "events" VALUES(162,'a2xekcmbb63r',147,'ss3dnrr3b4qjdty9dw54','IdeaPlaced','{"idea":"3cgebtfm9t5w","node":"3qrtpfv7yk8a"}','97jwgzqvb6wdb6t4',1.79574297638489341734e+09,1);
INSERT INTO "events" VALUES(163,'a2xekcmbb63r',148,'dadtzj5hggqxdatjjueu','OperationUndone','{"op":"ss3dnrr3b4qjdty9dw54"}','97jwgzqvb6wdb6t4',1.79574297638890409464e+09,1);
INSERT INTO "events" VALUES(164,'a2xekcmbb63r',149,'dadtzj5hggqxdatjjueu','IdeaLifted','{"idea":"3cgebtfm9t5w","node":"3qrtpfv7yk8a"}','97jwgzqvb6wdb6t4',1.79574297638890409464e+09,1);
INSERT INTO "events" VALUES(165,'a2xekcmbb63r',150,'dadtzj5hggqxdatjjueu','NodeRemoved','{"node":"3qrtpfv7yk8a","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["3qrtpfv7yk8a","8ghbph5rd4ce"]]}','97jwgzqvb6wdb6t4',1.79574297638890409464e+09,1);
INSERT INTO "events" VALUES(166,'a2xekcmbb63r',151,'9skuwznv2wtdjnsy368p','OperationRedone','{"op":"ss3dnrr3b4qjdty9dw54"}','97jwgzqvb6wdb6t4',1.79574297639694142338e+09,1);
INSERT INTO "events" VALUES(167,'a2xekcmbb63r',152,'9skuwznv2wtdjnsy368p','CauseAdded','{"node":"3qrtpfv7yk8a","text":"Nadie avisa de los cortes","effect":"8ghbph5rd4ce","order":4}','97jwgzqvb6wdb6t4',1.79574297639694142338e+09,1);
INSERT INTO "events" VALUES(168,'a2xekcmbb63r',153,'9skuwznv2wtdjnsy368p','IdeaPlaced','{"idea":"3cgebtfm9t5w","node":"3qrtpfv7yk8a"}','97jwgzqvb6wdb6t4',1.79574297639694142338e+09,1);
INSERT INTO "events" VALUES(169,'a2xekcmbb63r',154,'y77zmu84vrpjrqtwgjbr','NodeSetAside','{"node":"d7z7gkdgqngt","text":"2. El pozo se seca","order":5}','xnqgbuur7nx78dm4',1.79574297640470337865e+09,1);
INSERT INTO "events" VALUES(170,'a2xekcmbb63r',155,'y77zmu84vrpjrqtwgjbr','IdeaPlaced','{"idea":"fwa6cv6uw8d9","node":"d7z7gkdgqngt"}','xnqgbuur7nx78dm4',1.79574297640470337865e+09,1);
INSERT INTO "events" VALUES(171,'a2xekcmbb63r',156,'6utz7mt6r6sj5y642w3p','BranchRestored','{"node":"d7z7gkdgqngt","cut":[],"joined":[["d7z7gkdgqngt","8ghbph5rd4ce"]]}','xnqgbuur7nx78dm4',1.79574297641162037848e+09,1);
INSERT INTO "events" VALUES(172,'a2xekcmbb63r',157,'h6wwty9uvv6rpc5a7dt4','CauseAdded','{"node":"7eyjvqhca844","text":"La bomba se descompone y nadie la repara","effect":"8ghbph5rd4ce","order":6}','mnscb5u629bxex2h',1.79574297641430163387e+09,1);
INSERT INTO "events" VALUES(173,'a2xekcmbb63r',158,'skw5p7gszyraxfnjd2xq','CauseAdded','{"node":"pkmbvayhdqbt","text":"No hay refacciones","effect":"7eyjvqhca844","order":7}','duu6hqaptkamtcxx',1.79574297642085289961e+09,1);
INSERT INTO "events" VALUES(174,'a2xekcmbb63r',159,'tpyugsvxd4qbkh944tg2','CauseAdded','{"node":"hm57r2d6r47u","text":"Fugas en la red","effect":"8ghbph5rd4ce","order":8}','duu6hqaptkamtcxx',1.7957429764246244431e+09,1);
INSERT INTO "events" VALUES(175,'a2xekcmbb63r',160,'h83j6j459wu8ntnmvg6n','EffectAdded','{"node":"m4xz2hax44k5","text":"Las familias compran pipas","cause":"8ghbph5rd4ce","order":9}','me72wpwmhr3mp3nt',1.79574297642747259138e+09,1);
INSERT INTO "events" VALUES(176,'a2xekcmbb63r',161,'f58msbggrp6a7fzmuejy','EffectAdded','{"node":"kj5s4wtccpwe","text":"Gastan un quinto de su ingreso","cause":"m4xz2hax44k5","order":10}','me72wpwmhr3mp3nt',1.79574297643686175344e+09,1);
INSERT INTO "events" VALUES(177,'a2xekcmbb63r',162,'uw7earxjwk5bfy8d5umf','NodeReworded','{"node":"hm57r2d6r47u","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','mnscb5u629bxex2h',1.79574297643980026247e+09,1);
INSERT INTO "events" VALUES(178,'a2xekcmbb63r',163,'kcqf76u4s5jk9afwesm4','NodeReworded','{"node":"hm57r2d6r47u","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','duu6hqaptkamtcxx',1.79574297644884705539e+09,1);
INSERT INTO "events" VALUES(179,'a2xekcmbb63r',164,'snshjsckbv35n2sayqng','NodeReworded','{"node":"hm57r2d6r47u","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','mnscb5u629bxex2h',1.79574297645256805416e+09,1);
INSERT INTO "events" VALUES(180,'a2xekcmbb63r',165,'qeau6s39842stjy9gduv','NodeMoved','{"node":"pkmbvayhdqbt","cut":[["pkmbvayhdqbt","7eyjvqhca844"]],"joined":[["pkmbvayhdqbt","hm57r2d6r47u"]]}','duu6hqaptkamtcxx',1.7957429764568634033e+09,1);
INSERT INTO "events" VALUES(181,'a2xekcmbb63r',166,'3wwzbm4crcu7wtgqyxw6','NodesLinked','{"node":"pkmbvayhdqbt","cut":[],"joined":[["pkmbvayhdqbt","7eyjvqhca844"]]}','duu6hqaptkamtcxx',1.79574297645960116384e+09,1);
INSERT INTO "events" VALUES(182,'a2xekcmbb63r',167,'8qjqn5dvuzzjhhk2vy64','NodesUnlinked','{"node":"pkmbvayhdqbt","cut":[["pkmbvayhdqbt","hm57r2d6r47u"]],"joined":[]}','duu6hqaptkamtcxx',1.79574297646866250038e+09,1);
INSERT INTO "events" VALUES(183,'a2xekcmbb63r',168,'wagk76uv9uemhmq84ncx','NodeReworded','{"node":"7eyjvqhca844","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','mnscb5u629bxex2h',1.79574297647280073167e+09,1);
INSERT INTO "events" VALUES(184,'a2xekcmbb63r',169,'wagk76uv9uemhmq84ncx','NodeSplitOff','{"node":"penskwxffs5y","of":"7eyjvqhca844","text":"Nadie repara la bomba","order":11,"links":[["penskwxffs5y","8ghbph5rd4ce"]]}','mnscb5u629bxex2h',1.79574297647280073167e+09,1);
INSERT INTO "events" VALUES(185,'a2xekcmbb63r',170,'u32w8rhu9may4q6hsv8e','NodesMerged','{"node":"penskwxffs5y","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"pkmbvayhdqbt","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["pkmbvayhdqbt","7eyjvqhca844"]]}],"joined":[["penskwxffs5y","7eyjvqhca844"]],"cut":[]}','mnscb5u629bxex2h',1.79574297647708344457e+09,1);
INSERT INTO "events" VALUES(186,'a2xekcmbb63r',171,'f4snk5vrbvq6jcrxw569','OperationUndone','{"op":"u32w8rhu9may4q6hsv8e"}','mnscb5u629bxex2h',1.79574297648522305482e+09,1);
INSERT INTO "events" VALUES(187,'a2xekcmbb63r',172,'f4snk5vrbvq6jcrxw569','NodesParted','{"node":"penskwxffs5y","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"pkmbvayhdqbt","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["pkmbvayhdqbt","7eyjvqhca844"]]}],"joined":[["penskwxffs5y","7eyjvqhca844"]],"cut":[]}','mnscb5u629bxex2h',1.79574297648522305482e+09,1);
INSERT INTO "events" VALUES(188,'a2xekcmbb63r',173,'3vgpep8vjagwjjvj25eu','NodesMerged','{"node":"penskwxffs5y","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"pkmbvayhdqbt","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["pkmbvayhdqbt","7eyjvqhca844"]]}],"joined":[["penskwxffs5y","7eyjvqhca844"]],"cut":[]}','mnscb5u629bxex2h',1.79574297649048209186e+09,1);
INSERT INTO "events" VALUES(189,'a2xekcmbb63r',174,'n6cs8hrc9yy8ehedqthr','BranchParked','{"node":"kj5s4wtccpwe","cut":[["m4xz2hax44k5","kj5s4wtccpwe"]],"joined":[]}','me72wpwmhr3mp3nt',1.79574297649403572083e+09,1);
INSERT INTO "events" VALUES(190,'a2xekcmbb63r',175,'rns5mm6wamajakahut8k','BranchRestored','{"node":"kj5s4wtccpwe","cut":[],"joined":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','me72wpwmhr3mp3nt',1.79574297649770212178e+09,1);
INSERT INTO "events" VALUES(191,'a2xekcmbb63r',176,'8dr26bt3m4wyp945bypx','NodeRemoved','{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','me72wpwmhr3mp3nt',1.79574297650817656514e+09,1);
INSERT INTO "events" VALUES(192,'a2xekcmbb63r',177,'huzjttdprgpjmtpn57gp','OperationUndone','{"op":"8dr26bt3m4wyp945bypx"}','me72wpwmhr3mp3nt',1.79574297651231718064e+09,1);
INSERT INTO "events" VALUES(193,'a2xekcmbb63r',178,'huzjttdprgpjmtpn57gp','NodeReturned','{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','me72wpwmhr3mp3nt',1.79574297651231718064e+09,1);
INSERT INTO "events" VALUES(194,'a2xekcmbb63r',179,'yra28nzhh9q3auk8bmuq','NodeRemoved','{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','duu6hqaptkamtcxx',1.79574297651838111879e+09,1);
INSERT INTO "events" VALUES(195,'a2xekcmbb63r',180,'kev46qrkdvyf2fxhh9qr','OperationTakenBack','{"op":"yra28nzhh9q3auk8bmuq","again":false}','97jwgzqvb6wdb6t4',1.79574297652150678631e+09,1);
INSERT INTO "events" VALUES(196,'a2xekcmbb63r',181,'kev46qrkdvyf2fxhh9qr','NodeReturned','{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','97jwgzqvb6wdb6t4',1.79574297652150678631e+09,1);
INSERT INTO "events" VALUES(197,'a2xekcmbb63r',182,'rr9wsazteqnufbrghsge','OperationUndone','{"op":"kev46qrkdvyf2fxhh9qr"}','97jwgzqvb6wdb6t4',1.79574297653334808344e+09,1);
INSERT INTO "events" VALUES(198,'a2xekcmbb63r',183,'rr9wsazteqnufbrghsge','NodeRemoved','{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','97jwgzqvb6wdb6t4',1.79574297653334808344e+09,1);
INSERT INTO "events" VALUES(199,'a2xekcmbb63r',184,'rr9wsazteqnufbrghsge','OperationTakenBack','{"op":"yra28nzhh9q3auk8bmuq","again":true}','97jwgzqvb6wdb6t4',1.79574297653334808344e+09,1);
INSERT INTO "events" VALUES(200,'a2xekcmbb63r',185,'vhyupmasexh6vkmfxkmx','OperationRedone','{"op":"kev46qrkdvyf2fxhh9qr"}','97jwgzqvb6wdb6t4',1.79574297654071164133e+09,1);
INSERT INTO "events" VALUES(201,'a2xekcmbb63r',186,'vhyupmasexh6vkmfxkmx','OperationTakenBack','{"op":"yra28nzhh9q3auk8bmuq","again":false}','97jwgzqvb6wdb6t4',1.79574297654071164133e+09,1);
INSERT INTO "events" VALUES(202,'a2xekcmbb63r',187,'vhyupmasexh6vkmfxkmx','NodeReturned','{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','97jwgzqvb6wdb6t4',1.79574297654071164133e+09,1);
INSERT INTO "events" VALUES(203,'a2xekcmbb63r',188,'75v6dr8p5z8zdhcg577g','NodeRemoved','{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','duu6hqaptkamtcxx',1.79574297654457926748e+09,1);
INSERT INTO "events" VALUES(204,'a2xekcmbb63r',189,'j57w2e9edtwhaeahwxat','NodeReturned','{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','me72wpwmhr3mp3nt',1.79574297654892778394e+09,1);
INSERT INTO "events" VALUES(205,'a2xekcmbb63r',190,'j57w2e9edtwhaeahwxat','BranchRestored','{"node":"kj5s4wtccpwe","cut":[],"joined":[["m4xz2hax44k5","kj5s4wtccpwe"]]}','me72wpwmhr3mp3nt',1.79574297654892778394e+09,1);
INSERT INTO "events" VALUES(206,'a2xekcmbb63r',191,'rpsztruyt6sr3ppx6ecw','VersionNamed','{"version":"kwzrs753x23s","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795742976.55206,"order":1,"digest":"e2b981aa73ec36b672e6bfbc8dcc556e"}','mnscb5u629bxex2h',1.79574297655262684822e+09,1);
INSERT INTO "events" VALUES(207,'a2xekcmbb63r',192,'gewf5jxs6qunu4y9ntwf','VersionRenamed','{"version":"kwzrs753x23s","before":"Antes de la pausa","after":"Antes de comer"}','mnscb5u629bxex2h',1.79574297655658507346e+09,1);
INSERT INTO "events" VALUES(208,'a2xekcmbb63r',193,'332shf5jku8ejsssncpw','CauseAdded','{"node":"82frtbhveq3c","text":"Tarifas que no alcanzan","effect":"8ghbph5rd4ce","order":12}','duu6hqaptkamtcxx',1.79574297655982136729e+09,1);
INSERT INTO "events" VALUES(209,'a2xekcmbb63r',194,'mu5jw4qebm4yspg3ea83','BranchParked','{"node":"hm57r2d6r47u","cut":[["hm57r2d6r47u","8ghbph5rd4ce"]],"joined":[]}','duu6hqaptkamtcxx',1.79574297656895375254e+09,1);
INSERT INTO "events" VALUES(210,'a2xekcmbb63r',195,'pg8qtj9zz8bf834fwp8w','NodeBrought','{"node":"a237tkgwyzkt","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["a237tkgwyzkt","8ghbph5rd4ce"]]}','97jwgzqvb6wdb6t4',1.79574297657388830184e+09,1);
INSERT INTO "events" VALUES(211,'a2xekcmbb63r',196,'pg8qtj9zz8bf834fwp8w','NodeBrought','{"node":"zxnq4njwasxw","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["zxnq4njwasxw","a237tkgwyzkt"]]}','97jwgzqvb6wdb6t4',1.79574297657388830184e+09,1);
INSERT INTO "events" VALUES(212,'a2xekcmbb63r',197,'xpjz8xdc6qsm62w5p5hn','VersionNamed','{"version":"agmtr6xyykz5","name":"","reason":"restored","about":"kwzrs753x23s","at_version":196,"at":1795742976.5928926,"order":2,"digest":"3b110b8f571e6e68a13b06756b6c02e9"}','97jwgzqvb6wdb6t4',1.79574297659376859665e+09,1);
INSERT INTO "events" VALUES(213,'a2xekcmbb63r',198,'xpjz8xdc6qsm62w5p5hn','VersionRestored','{"version":"kwzrs753x23s"}','97jwgzqvb6wdb6t4',1.79574297659376859665e+09,1);
INSERT INTO "events" VALUES(214,'a2xekcmbb63r',199,'xpjz8xdc6qsm62w5p5hn','ArrowsRestored','{"node":"8ghbph5rd4ce","cut":[["82frtbhveq3c","8ghbph5rd4ce"],["a237tkgwyzkt","8ghbph5rd4ce"],["zxnq4njwasxw","a237tkgwyzkt"]],"joined":[]}','97jwgzqvb6wdb6t4',1.79574297659376859665e+09,1);
INSERT INTO "events" VALUES(215,'a2xekcmbb63r',200,'xpjz8xdc6qsm62w5p5hn','NodeRemoved','{"node":"82frtbhveq3c","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','97jwgzqvb6wdb6t4',1.79574297659376859665e+09,1);
INSERT INTO "events" VALUES(216,'a2xekcmbb63r',201,'xpjz8xdc6qsm62w5p5hn','NodeRemoved','{"node":"a237tkgwyzkt","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','97jwgzqvb6wdb6t4',1.79574297659376859665e+09,1);
INSERT INTO "events" VALUES(217,'a2xekcmbb63r',202,'xpjz8xdc6qsm62w5p5hn','NodeRemoved','{"node":"zxnq4njwasxw","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','97jwgzqvb6wdb6t4',1.79574297659376859665e+09,1);
INSERT INTO "events" VALUES(218,'a2xekcmbb63r',203,'xpjz8xdc6qsm62w5p5hn','ArrowsRestored','{"node":"8ghbph5rd4ce","cut":[],"joined":[["hm57r2d6r47u","8ghbph5rd4ce"]]}','97jwgzqvb6wdb6t4',1.79574297659376859665e+09,1);
INSERT INTO "events" VALUES(219,'a2xekcmbb63r',204,'pusp75whf2seb4w22brs','CauseAdded','{"node":"6qc8bczbb5nw","text":"No llueve","effect":"8ghbph5rd4ce","order":15}','mnscb5u629bxex2h',1.79574297661357140543e+09,1);
INSERT INTO "events" VALUES(220,'a2xekcmbb63r',205,'jb6krhhk4t4kfb6u5wjh','CauseAdded','{"node":"79a92qed2xgb","text":"Está lejos","effect":"8ghbph5rd4ce","order":16}','mnscb5u629bxex2h',1.79574297661871123315e+09,1);
INSERT INTO "events" VALUES(221,'a2xekcmbb63r',206,'zfz6yhzvgu75g4kg5qbe','NodeMoved','{"node":"6qc8bczbb5nw","cut":[["6qc8bczbb5nw","8ghbph5rd4ce"]],"joined":[["6qc8bczbb5nw","3qrtpfv7yk8a"]]}','mnscb5u629bxex2h',1.7957429766216311455e+09,1);
INSERT INTO "events" VALUES(222,'a2xekcmbb63r',207,'zfz6yhzvgu75g4kg5qbe','NodeMoved','{"node":"79a92qed2xgb","cut":[["79a92qed2xgb","8ghbph5rd4ce"]],"joined":[["79a92qed2xgb","3qrtpfv7yk8a"]]}','mnscb5u629bxex2h',1.7957429766216311455e+09,1);
INSERT INTO "events" VALUES(223,'a2xekcmbb63r',208,'nuhyjyxbg922xg8tp82x','BranchParked','{"node":"6qc8bczbb5nw","cut":[["6qc8bczbb5nw","3qrtpfv7yk8a"]],"joined":[]}','mnscb5u629bxex2h',1.79574297662885093689e+09,1);
INSERT INTO "events" VALUES(224,'a2xekcmbb63r',209,'nuhyjyxbg922xg8tp82x','BranchParked','{"node":"79a92qed2xgb","cut":[["79a92qed2xgb","3qrtpfv7yk8a"]],"joined":[]}','mnscb5u629bxex2h',1.79574297662885093689e+09,1);
INSERT INTO "events" VALUES(225,'a2xekcmbb63r',210,'ndhq3bkvv3rfjv75b7m8','NodeRemoved','{"node":"6qc8bczbb5nw","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','mnscb5u629bxex2h',1.7957429766367897987e+09,1);
INSERT INTO "events" VALUES(226,'a2xekcmbb63r',211,'ndhq3bkvv3rfjv75b7m8','NodeRemoved','{"node":"79a92qed2xgb","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','mnscb5u629bxex2h',1.7957429766367897987e+09,1);
INSERT INTO "events" VALUES(227,'a2xekcmbb63r',212,'b4a87w2r3gt3hyq26s8e','ArrowVoted','{"voter":"mnscb5u629bxex2h","before":null,"after":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","sector":"people","answer":"yes"}}','mnscb5u629bxex2h',1.79574297664020228384e+09,1);
INSERT INTO "events" VALUES(228,'a2xekcmbb63r',213,'y9nkswz4h3ct67nby54t','ArrowVoted','{"voter":"duu6hqaptkamtcxx","before":null,"after":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","sector":"government","answer":"no"}}','duu6hqaptkamtcxx',1.79574297664442420006e+09,1);
INSERT INTO "events" VALUES(229,'a2xekcmbb63r',214,'w23s8ewwaykabkvjexbt','ArrowVoted','{"voter":"duu6hqaptkamtcxx","before":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","sector":"government","answer":"no"},"after":null}','duu6hqaptkamtcxx',1.79574297664688158036e+09,1);
INSERT INTO "events" VALUES(230,'a2xekcmbb63r',215,'y57t3c7dg3f63skmzu6f','QuestionPut','{"before":null,"after":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","open":true}}','97jwgzqvb6wdb6t4',1.79574297665342235566e+09,1);
INSERT INTO "events" VALUES(231,'a2xekcmbb63r',216,'d747r65pqkdzju99ey6m','PaperVotesEntered','{"before":null,"after":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","sector":"people","answer":"yes","count":3}}','97jwgzqvb6wdb6t4',1.79574297665787911411e+09,1);
INSERT INTO "events" VALUES(232,'a2xekcmbb63r',217,'cvp9kxdt9fmey3fe2mdt','QuestionPut','{"before":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","open":true},"after":null}','97jwgzqvb6wdb6t4',1.79574297666451287262e+09,1);
INSERT INTO "events" VALUES(233,'a2xekcmbb63r',218,'6xzpsu9v5eyevsywxrmu','QuestionPut','{"before":null,"after":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","open":true}}','97jwgzqvb6wdb6t4',1.79574297666836929327e+09,1);
INSERT INTO "events" VALUES(234,'a2xekcmbb63r',219,'r69y8mattkez53cqp9z8','QuestionPut','{"before":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","open":true},"after":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","open":false}}','97jwgzqvb6wdb6t4',1.79574297667808866502e+09,1);
INSERT INTO "events" VALUES(235,'a2xekcmbb63r',220,'d6eqfwf69ur33fpkj9f8','ArrowMarked','{"before":null,"after":{"cause":"3qrtpfv7yk8a","effect":"8ghbph5rd4ce","necessary":true,"sufficient":false}}','mnscb5u629bxex2h',1.79574297668654346464e+09,1);
INSERT INTO "events" VALUES(236,'a2xekcmbb63r',221,'jvc8kbn29v7gcajreb39','ActionAnswered','{"node":"3qrtpfv7yk8a","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','mnscb5u629bxex2h',1.79574297669243478775e+09,1);
INSERT INTO "events" VALUES(237,'a2xekcmbb63r',222,'r3kmaeng5r3te28m9338','LeafSettled','{"node":"3qrtpfv7yk8a","settled":true}','mnscb5u629bxex2h',1.7957429766965398788e+09,1);
INSERT INTO "events" VALUES(238,'a2xekcmbb63r',223,'ry9bvpnfg3uz8hfqmj42','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["3qrtpfv7yk8a"],"reason":"Sí se puede"}}','mnscb5u629bxex2h',1.79574297670052552221e+09,1);
INSERT INTO "events" VALUES(239,'a2xekcmbb63r',224,'2quuj4gg6bc5bmjqcruu','EvidenceAdded','{"evidence":"3pnef4tuqzct","before":null,"after":{"evidence":"3pnef4tuqzct","node":"8ghbph5rd4ce","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','duu6hqaptkamtcxx',1.79574297670456290245e+09,1);
INSERT INTO "events" VALUES(240,'a2xekcmbb63r',225,'64qsdxdjfpm4k58kxvvj','EvidenceChanged','{"evidence":"3pnef4tuqzct","before":{"evidence":"3pnef4tuqzct","node":"8ghbph5rd4ce","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"3pnef4tuqzct","node":"8ghbph5rd4ce","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','duu6hqaptkamtcxx',1.79574297670858573907e+09,1);
INSERT INTO "events" VALUES(241,'a2xekcmbb63r',226,'6jzzb75wryb9qyfgay73','EvidenceAdded','{"evidence":"7qaq7szy8hzy","before":null,"after":{"evidence":"7qaq7szy8hzy","node":"3qrtpfv7yk8a","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','mnscb5u629bxex2h',1.79574297671179723741e+09,1);
INSERT INTO "events" VALUES(242,'a2xekcmbb63r',227,'6g4mwpkjq93wp3dhkyve','EvidenceChanged','{"evidence":"7qaq7szy8hzy","before":{"evidence":"7qaq7szy8hzy","node":"3qrtpfv7yk8a","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"7qaq7szy8hzy","node":"8ghbph5rd4ce","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','mnscb5u629bxex2h',1.79574297671646356585e+09,1);
INSERT INTO "events" VALUES(243,'a2xekcmbb63r',228,'uk8v62k8m75tfkf79xnj','EvidenceRemoved','{"evidence":"7qaq7szy8hzy","before":{"evidence":"7qaq7szy8hzy","node":"8ghbph5rd4ce","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','mnscb5u629bxex2h',1.79574297671847772596e+09,1);
INSERT INTO "events" VALUES(244,'a2xekcmbb63r',229,'szky8wft9ea96kj4tprn','StageOpened','{"stage":"objective_tree"}','97jwgzqvb6wdb6t4',1.79574297672447276115e+09,1);
INSERT INTO "events" VALUES(245,'a2xekcmbb63r',230,'q7fbnvtrz4v2e92g6xwb','ObjectiveConfirmed','{"node":"8ghbph5rd4ce","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','mnscb5u629bxex2h',1.79574297672812747952e+09,1);
INSERT INTO "events" VALUES(246,'a2xekcmbb63r',231,'s2kuu8quzyfa8f8pdzk9','ObjectiveOffered','{"node":"8ghbph5rd4ce","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','duu6hqaptkamtcxx',1.79574297673247313495e+09,1);
INSERT INTO "events" VALUES(247,'a2xekcmbb63r',232,'hs2dxcs6wgkr94prmngw','ObjectiveConfirmed','{"node":"8ghbph5rd4ce","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','mnscb5u629bxex2h',1.79574297673627495761e+09,1);
INSERT INTO "events" VALUES(248,'a2xekcmbb63r',233,'4475femz6ppe2dha69dm','ObjectiveConfirmed','{"node":"m4xz2hax44k5","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','duu6hqaptkamtcxx',1.79574297674044489861e+09,1);
INSERT INTO "events" VALUES(249,'a2xekcmbb63r',234,'p7ynst5gpntpgwm9hpfc','ProposalsShown','{"shown":true}','97jwgzqvb6wdb6t4',1.79574297678921604155e+09,1);
INSERT INTO "events" VALUES(250,'a2xekcmbb63r',235,'f4yy2tsfn79srtb2kafb','ProposalRead','{"node":"3qrtpfv7yk8a","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','97jwgzqvb6wdb6t4',1.79574297679290413856e+09,1);
INSERT INTO "events" VALUES(251,'a2xekcmbb63r',236,'mds8crebcs4hkm3yk5nh','ProposalRead','{"node":"7eyjvqhca844","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','97jwgzqvb6wdb6t4',1.79574297680086851121e+09,1);
INSERT INTO "events" VALUES(252,'a2xekcmbb63r',237,'c8pe4u3gxwqhkz8ayxmc','ProposalRead','{"node":"hm57r2d6r47u","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','97jwgzqvb6wdb6t4',1.79574297680358242984e+09,1);
INSERT INTO "events" VALUES(253,'a2xekcmbb63r',238,'c3cz5bhb988hjgrc2ctj','ProposalsShown','{"shown":false}','97jwgzqvb6wdb6t4',1.79574297680842018126e+09,1);
INSERT INTO "events" VALUES(254,'a2xekcmbb63r',239,'2umu649r57ptrw3cuv65','ObjectiveConfirmed','{"node":"3qrtpfv7yk8a","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','97jwgzqvb6wdb6t4',1.79574297681283092491e+09,1);
INSERT INTO "events" VALUES(255,'a2xekcmbb63r',240,'2umu649r57ptrw3cuv65','ObjectiveConfirmed','{"node":"7eyjvqhca844","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','97jwgzqvb6wdb6t4',1.79574297681283092491e+09,1);
INSERT INTO "events" VALUES(256,'a2xekcmbb63r',241,'2umu649r57ptrw3cuv65','ObjectiveConfirmed','{"node":"hm57r2d6r47u","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','97jwgzqvb6wdb6t4',1.79574297681283092491e+09,1);
INSERT INTO "events" VALUES(257,'a2xekcmbb63r',242,'qu7pqmvtjcmygzb7tfrs','ObjectiveReopened','{"node":"m4xz2hax44k5","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','mnscb5u629bxex2h',1.79574297681876087189e+09,1);
INSERT INTO "events" VALUES(258,'a2xekcmbb63r',243,'sk2kntt8jcaxavvnfe7z','ProblemSentBack','{"node":"8ghbph5rd4ce","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','mnscb5u629bxex2h',1.79574297682204246521e+09,1);
INSERT INTO "events" VALUES(259,'a2xekcmbb63r',244,'q86c6s2hjudk3s3ugxud','ProblemSentBack','{"node":"8ghbph5rd4ce","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','duu6hqaptkamtcxx',1.79574297682427978513e+09,1);
INSERT INTO "events" VALUES(260,'a2xekcmbb63r',245,'98f3bkpd8yc8v6pu289b','VersionNamed','{"version":"kebgdw9s4s9g","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795742976.8321867,"order":3,"digest":"44655ab04dcbd12c3222a1faf30a551b"}','mnscb5u629bxex2h',1.79574297683277487756e+09,1);
INSERT INTO "events" VALUES(261,'a2xekcmbb63r',246,'b6wm44t7mwz7yt6pbrcq','ObjectiveOffered','{"node":"m4xz2hax44k5","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','duu6hqaptkamtcxx',1.79574297683656430241e+09,1);
INSERT INTO "events" VALUES(262,'a2xekcmbb63r',247,'w6c2vnmds8hk2yfhdhqu','VersionNamed','{"version":"6e3rj485gmq4","name":"Final","reason":"named","about":"","at_version":246,"at":1795742976.8400195,"order":4,"digest":"835903e5412b9f93fdca35ac89e779f2"}','97jwgzqvb6wdb6t4',1.79574297684054374696e+09,1);
INSERT INTO "events" VALUES(263,'a2xekcmbb63r',248,'zvjj8cvmwjaqvgsm2dwh','ObjectiveReopened','{"node":"3qrtpfv7yk8a","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','mnscb5u629bxex2h',1.79574297684432983399e+09,1);
INSERT INTO "events" VALUES(264,'a2xekcmbb63r',249,'ery32tm6wkf5fdvrzgyd','VersionNamed','{"version":"mdat4hwppsmx","name":"","reason":"restored","about":"6e3rj485gmq4","at_version":248,"at":1795742976.8524926,"order":5,"digest":"666cc8bceb8526131d5685f6ab32b5e2"}','97jwgzqvb6wdb6t4',1795742976.8531,1);
INSERT INTO "events" VALUES(265,'a2xekcmbb63r',250,'ery32tm6wkf5fdvrzgyd','VersionRestored','{"version":"6e3rj485gmq4"}','97jwgzqvb6wdb6t4',1795742976.8531,1);
INSERT INTO "events" VALUES(266,'a2xekcmbb63r',251,'ery32tm6wkf5fdvrzgyd','ObjectiveRestored','{"node":"3qrtpfv7yk8a","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','97jwgzqvb6wdb6t4',1795742976.8531,1);
INSERT INTO "events" VALUES(267,'a2xekcmbb63r',252,'2pe9zh234du7vpm46sj6','StageOpened','{"stage":"commitment_card"}','97jwgzqvb6wdb6t4',1.79574297686051702503e+09,1);
INSERT INTO "events" VALUES(268,'a2xekcmbb63r',253,'623vn36mnnmyea39kbur','CommitmentDrafted','{"card":"6xvrpruut4ce","order":1,"node":"8ghbph5rd4ce","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Se avisa de los cortes\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}]]}','mnscb5u629bxex2h',1.79574297688106274606e+09,1);
INSERT INTO "events" VALUES(269,'a2xekcmbb63r',254,'p9h3krqmf27cj9rfmwgp','CommitmentReworded','{"card":"6xvrpruut4ce","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','mnscb5u629bxex2h',1.79574297688741159437e+09,1);
INSERT INTO "events" VALUES(270,'a2xekcmbb63r',255,'t3n3ehupk5tquuhduhhe','CommitmentReworded','{"card":"6xvrpruut4ce","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','duu6hqaptkamtcxx',1.79574297689066791536e+09,1);
INSERT INTO "events" VALUES(271,'a2xekcmbb63r',256,'grqm7fu8jkf5kagf3mux','CommitmentReworded','{"card":"6xvrpruut4ce","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','duu6hqaptkamtcxx',1.79574297689283680912e+09,1);
INSERT INTO "events" VALUES(272,'a2xekcmbb63r',257,'486vrgqnwq6dkf9tkphd','CommitmentReworded','{"card":"6xvrpruut4ce","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','mnscb5u629bxex2h',1.7957429768966326714e+09,1);
INSERT INTO "events" VALUES(273,'a2xekcmbb63r',258,'32rk2qt5dhfszxk6qu2h','CommitmentDrafted','{"card":"w8zg77vx5baa","order":2,"node":null,"fields":[]}','duu6hqaptkamtcxx',1.79574297690047335624e+09,1);
INSERT INTO "events" VALUES(274,'a2xekcmbb63r',259,'w369wwygnc5uw6exzrs5','CommitmentRemoved','{"card":"w8zg77vx5baa","order":2,"node":null,"fields":[]}','duu6hqaptkamtcxx',1795742976.90213,1);
INSERT INTO "events" VALUES(275,'a2xekcmbb63r',260,'uph7cu4nadp8es46prmq','StageClosed','{"stage":"commitment_card"}','97jwgzqvb6wdb6t4',1.79574297690844082828e+09,1);
INSERT INTO "events" VALUES(276,'a2xekcmbb63r',261,'yqyfqbfg6yy8ndkddxg6','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','97jwgzqvb6wdb6t4',1.79574297691247153287e+09,1);
INSERT INTO "events" VALUES(277,'a2xekcmbb63r',262,'7s7fgyawzv6txu9enw94','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','97jwgzqvb6wdb6t4',1.79574297691773676873e+09,1);
INSERT INTO "events" VALUES(278,'a2xekcmbb63r',263,'95ppt7ye42nau2rgvncv','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','97jwgzqvb6wdb6t4',1.79574297692257356644e+09,1);
INSERT INTO "events" VALUES(279,'a2xekcmbb63r',264,'j6eejkkwnzreama8468f','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','97jwgzqvb6wdb6t4',1.79574297692471885681e+09,1);
INSERT INTO "events" VALUES(280,'a2xekcmbb63r',265,'27ajugm9re2q7gqt53nz','WorkGivenOut','{"before":true,"after":false}','97jwgzqvb6wdb6t4',1.79574297693233156207e+09,1);
INSERT INTO "events" VALUES(281,'a2xekcmbb63r',266,'4aa4qw5wft6cdzfehmxh','ProposalMade','{"proposal":"tg7csepzrp2t","intent":"add_cause","data":"{\"of\": \"8ghbph5rd4ce\", \"text\": \"No hay presupuesto\"}","author":"duu6hqaptkamtcxx","sector":"government","stage":"problem_tree","order":1,"at":1795742976.9338968}','duu6hqaptkamtcxx',1.79574297693436360362e+09,1);
INSERT INTO "events" VALUES(282,'a2xekcmbb63r',267,'s8jjpkkh57rjrys8ctu4','ProposalMade','{"proposal":"zxfmvkpjupdq","intent":"add_cause","data":"{\"of\": \"8ghbph5rd4ce\", \"text\": \"No hay voluntad\"}","author":"duu6hqaptkamtcxx","sector":"government","stage":"problem_tree","order":2,"at":1795742976.9401388}','duu6hqaptkamtcxx',1795742976.94061,1);
INSERT INTO "events" VALUES(283,'a2xekcmbb63r',268,'dtzyjt3bahvyu68x6qhf','ProposalMade','{"proposal":"rwhtdakuvhhx","intent":"add_cause","data":"{\"of\": \"8ghbph5rd4ce\", \"text\": \"Nadie paga\"}","author":"duu6hqaptkamtcxx","sector":"government","stage":"problem_tree","order":3,"at":1795742976.9440382}','duu6hqaptkamtcxx',1.79574297694450092316e+09,1);
INSERT INTO "events" VALUES(284,'a2xekcmbb63r',269,'kejcub4ycwbvftgyc4fp','ScribeAppointed','{"person":"mnscb5u629bxex2h"}','97jwgzqvb6wdb6t4',1.79574297694830965991e+09,1);
INSERT INTO "events" VALUES(285,'a2xekcmbb63r',270,'er2fv7ewh4y97yyh3cka','ProposalSettled','{"proposal":"tg7csepzrp2t","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','mnscb5u629bxex2h',1.79574297695258641239e+09,1);
INSERT INTO "events" VALUES(286,'a2xekcmbb63r',271,'er2fv7ewh4y97yyh3cka','CauseAdded','{"node":"efyzycv73tjp","text":"No hay presupuesto","effect":"8ghbph5rd4ce","order":17}','mnscb5u629bxex2h',1.79574297695258641239e+09,1);
INSERT INTO "events" VALUES(287,'a2xekcmbb63r',272,'r6wndhevq4yzw6u7h6he','ProposalSettled','{"proposal":"zxfmvkpjupdq","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','97jwgzqvb6wdb6t4',1.79574297695636796948e+09,1);
INSERT INTO "events" VALUES(288,'a2xekcmbb63r',273,'fwsgaw7gdyywtz6hjruc','ProposalSettled','{"proposal":"rwhtdakuvhhx","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','duu6hqaptkamtcxx',1.79574297695843529704e+09,1);
INSERT INTO "events" VALUES(289,'a2xekcmbb63r',274,'7ckr6u6m6b549vujzv8b','ScribeReleased','{"person":"mnscb5u629bxex2h"}','97jwgzqvb6wdb6t4',1.79574297696442651745e+09,1);
INSERT INTO "events" VALUES(290,'a2xekcmbb63r',275,'jxnwgq3bxb35rukxks3w','BranchLocked','{"node":"3qrtpfv7yk8a","reason":"Ya se acordó"}','97jwgzqvb6wdb6t4',1.79574297697242641451e+09,1);
INSERT INTO "events" VALUES(291,'a2xekcmbb63r',276,'kb7cg7mcg36dhw6vurwp','BranchLocked','{"node":"m4xz2hax44k5","reason":""}','97jwgzqvb6wdb6t4',1.79574297697632431986e+09,1);
INSERT INTO "events" VALUES(292,'a2xekcmbb63r',277,'5pagawddw8jwmdk8p7yv','BranchUnlocked','{"node":"m4xz2hax44k5"}','97jwgzqvb6wdb6t4',1.79574297697818970683e+09,1);
INSERT INTO "events" VALUES(293,'a2xekcmbb63r',278,'4zjk3bzrg56e77zmtnft','VersionNamed','{"version":"ubqcx9ex3dvs","name":"","reason":"stage","about":"problem_tree","at_version":277,"at":1795742976.9841695,"order":6,"digest":"89173dfe300ed73a9da1fb228d1e43f1"}','97jwgzqvb6wdb6t4',1.79574297698466587062e+09,1);
INSERT INTO "events" VALUES(294,'a2xekcmbb63r',279,'4zjk3bzrg56e77zmtnft','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','97jwgzqvb6wdb6t4',1.79574297698466587062e+09,1);
INSERT INTO "events" VALUES(295,'a2xekcmbb63r',280,'css77cstfn482xadfuck','WallShown','{"mode":"card","stage":"commitment_card","node":"8ghbph5rd4ce","page":1,"order":"written"}','97jwgzqvb6wdb6t4',1795742976.99284,1);
INSERT INTO "events" VALUES(296,'a2xekcmbb63r',281,'f9yvvwa2d7wfp2qkqknz','WallFrozen','{"at_version":280}','97jwgzqvb6wdb6t4',1.79574297699631619455e+09,1);
INSERT INTO "events" VALUES(297,'a2xekcmbb63r',282,'asp9cjf547guuexcujhe','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"8ghbph5rd4ce"}','97jwgzqvb6wdb6t4',1.79574297700709295273e+09,1);
INSERT INTO "events" VALUES(298,'a2xekcmbb63r',283,'wwgx88g8w742np7pbkr8','WallBlanked','{}','97jwgzqvb6wdb6t4',1.79574297701065516467e+09,1);
INSERT INTO "events" VALUES(299,'a2xekcmbb63r',284,'dvvj6n49nh2mnhhcth62','WallUncovered','{}','97jwgzqvb6wdb6t4',1.79574297701510262486e+09,1);
INSERT INTO "events" VALUES(300,'a2xekcmbb63r',285,'sktaz8chp7tg8juggyqb','WallReleased','{}','97jwgzqvb6wdb6t4',1.79574297702028441432e+09,1);
INSERT INTO "events" VALUES(301,'c9ycu76u6fg9',16,'gd3r2x56ztywqjwkgn65','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','97jwgzqvb6wdb6t4',1.79574297702417612072e+09,1);
INSERT INTO "events" VALUES(302,'c9ycu76u6fg9',17,'pkw84cssnxw2s3jthtt7','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','97jwgzqvb6wdb6t4',1.79574297702833485601e+09,1);
INSERT INTO "events" VALUES(303,'c9ycu76u6fg9',18,'4duq8htuhxc2bdc2xywk','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','97jwgzqvb6wdb6t4',1.79574297703216624261e+09,1);
INSERT INTO "events" VALUES(304,'c9ycu76u6fg9',19,'86xxdjcdsq5x286528hk','NamesErased','{"called":"Persona"}','97jwgzqvb6wdb6t4',1.79574297703612065311e+09,1);
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
INSERT INTO "migrations" VALUES(1,'create_tables',1.79574297555885863302e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79574297556345677372e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1795742975.5638);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.79574297556741714482e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79574297556782603267e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','2ceww5jbd6nxrjcct9tc',1,1);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','tpxun9vaghv68xahj4t8',2,2);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','acrnuu3cwkbgxqhbmc3n',3,3);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','danbxmu5tn4x93x3vyzu',4,4);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','2wwhwq4n35ruts7nhe2t',5,5);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','djf8rjarx2yj75j5wdea',6,6);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','a5kbc3z8399xb2vgkv7w',7,7);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','b9q8w68gytdmtsd3dt9t',8,8);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','msdmke5j5usj5ccgvtrq',9,9);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','qmq6jurrmrd6exdcfvup',10,10);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','ns3s4yrrjaz6a9qere2a',11,11);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','qu3rugv9e7k3aumw5kw3',12,12);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','8nmmnkve57jgz6q4rcb4',13,13);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','dr4g49f89m25b6ugnjvz',14,14);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','2gas5z5jh8xgsr96jrn2',15,15);
INSERT INTO "operations" VALUES('a2xekcmbb63r','xt3bexb2yfg6kqqpshc8',1,1);
INSERT INTO "operations" VALUES('a2xekcmbb63r','j7mr75tr3xbk3wy7fzkg',2,2);
INSERT INTO "operations" VALUES('a2xekcmbb63r','khz3jeezgxyc35asrvse',3,3);
INSERT INTO "operations" VALUES('a2xekcmbb63r','pzprq2dgkdatbhjrb7gs',4,4);
INSERT INTO "operations" VALUES('a2xekcmbb63r','6mf7rnfzabntgksut6gp',5,5);
INSERT INTO "operations" VALUES('a2xekcmbb63r','3xcqgj7xsqxdw7ys45g3',6,6);
INSERT INTO "operations" VALUES('a2xekcmbb63r','26czhbc8z6qdkuzch5d8',7,7);
INSERT INTO "operations" VALUES('a2xekcmbb63r','bd8nqa333k5xf535uf83',8,8);
INSERT INTO "operations" VALUES('a2xekcmbb63r','uq273h4fpag6j33brg92',9,9);
INSERT INTO "operations" VALUES('a2xekcmbb63r','phpw9h4wyz36eqgfazt7',10,10);
INSERT INTO "operations" VALUES('a2xekcmbb63r','4u27p8uusmhxkf86yqk2',11,11);
INSERT INTO "operations" VALUES('a2xekcmbb63r','ug57jwe63y93kdfjp3j7',12,12);
INSERT INTO "operations" VALUES('a2xekcmbb63r','hha3bxwm76k8tf9wbhpt',13,13);
INSERT INTO "operations" VALUES('a2xekcmbb63r','b5cns3k79ny2hss429tk',14,14);
INSERT INTO "operations" VALUES('a2xekcmbb63r','jzd5964cnrzkwgqaqtcq',15,15);
INSERT INTO "operations" VALUES('a2xekcmbb63r','vtcvtczzmwj6m7hf75jd',16,16);
INSERT INTO "operations" VALUES('a2xekcmbb63r','ne5j2schyxbanbnaab35',17,18);
INSERT INTO "operations" VALUES('a2xekcmbb63r','keh5a2rewbck8ux93qj5',19,19);
INSERT INTO "operations" VALUES('a2xekcmbb63r','nukcr27m36wu7ub76yfw',20,20);
INSERT INTO "operations" VALUES('a2xekcmbb63r','uvnhqy33fqybm42x8mq3',21,21);
INSERT INTO "operations" VALUES('a2xekcmbb63r','vngnazzghfz935633xby',22,22);
INSERT INTO "operations" VALUES('a2xekcmbb63r','hetkuxrxce5d22fxnn5y',23,23);
INSERT INTO "operations" VALUES('a2xekcmbb63r','az7c7akcgfrtjcuahtsg',24,24);
INSERT INTO "operations" VALUES('a2xekcmbb63r','vwjft2nxak3me3zybxtr',25,25);
INSERT INTO "operations" VALUES('a2xekcmbb63r','s6n4sxae68eye8x4qc7b',26,26);
INSERT INTO "operations" VALUES('a2xekcmbb63r','p7gw5umn2bq4x7tjsqxd',27,27);
INSERT INTO "operations" VALUES('a2xekcmbb63r','w4b8u7fujts53cgm8ctu',28,28);
INSERT INTO "operations" VALUES('a2xekcmbb63r','m6pr4wnassb5nguvruge',29,29);
INSERT INTO "operations" VALUES('a2xekcmbb63r','kbvkfavp744j77ge27s9',30,30);
INSERT INTO "operations" VALUES('a2xekcmbb63r','3g9rrthtphnmqrrj6mfs',31,31);
INSERT INTO "operations" VALUES('a2xekcmbb63r','zpp2rpr3h5ks85y9vwhv',32,32);
INSERT INTO "operations" VALUES('a2xekcmbb63r','e9df5qfpgwsukjs3a25s',33,33);
INSERT INTO "operations" VALUES('a2xekcmbb63r','mjm6cw5q83s3u954cg6b',34,34);
INSERT INTO "operations" VALUES('a2xekcmbb63r','kwaj3phe2hsk6wy3a35g',35,35);
INSERT INTO "operations" VALUES('a2xekcmbb63r','km4zwhgtqppugsu6efkw',36,37);
INSERT INTO "operations" VALUES('a2xekcmbb63r','7fejqqdwgxdpujkee5dc',38,38);
INSERT INTO "operations" VALUES('a2xekcmbb63r','94f84zphyrr77mfbxpxz',39,39);
INSERT INTO "operations" VALUES('a2xekcmbb63r','2ytbm86j9h4x28t9932r',40,40);
INSERT INTO "operations" VALUES('a2xekcmbb63r','fdq89few2g2xx7u2jtpe',41,41);
INSERT INTO "operations" VALUES('a2xekcmbb63r','k5ns2stzwj6yuf2s7s6c',42,42);
INSERT INTO "operations" VALUES('a2xekcmbb63r','dqpvqwypacgktzxgdwma',43,43);
INSERT INTO "operations" VALUES('a2xekcmbb63r','rc8e7enzvrj7xxs28uv4',44,44);
INSERT INTO "operations" VALUES('a2xekcmbb63r','jkevaf44tmpsm2u2k3cj',45,45);
INSERT INTO "operations" VALUES('a2xekcmbb63r','8npzv7pmjt6bhhvmkcae',46,46);
INSERT INTO "operations" VALUES('a2xekcmbb63r','wnp94xpcfyy9qpfgadpq',47,47);
INSERT INTO "operations" VALUES('a2xekcmbb63r','56eb54ugtqfqdepnthpt',48,48);
INSERT INTO "operations" VALUES('a2xekcmbb63r','t8qw9t44fqk969rc78dy',49,50);
INSERT INTO "operations" VALUES('a2xekcmbb63r','pd7z46m5vvuycmjmez8w',51,53);
INSERT INTO "operations" VALUES('a2xekcmbb63r','qutyp8kq2p7hbev2anjc',54,56);
INSERT INTO "operations" VALUES('a2xekcmbb63r','usqwte8umrpwux3fnnms',57,57);
INSERT INTO "operations" VALUES('a2xekcmbb63r','qhf4tk6qdgx8av9ghkjs',58,58);
INSERT INTO "operations" VALUES('a2xekcmbb63r','fg4dxh2y7s4nd6m4ztav',59,59);
INSERT INTO "operations" VALUES('a2xekcmbb63r','5v7x2g65uezre3ww7ey8',60,60);
INSERT INTO "operations" VALUES('a2xekcmbb63r','63afepsjh6vz299hm9qb',61,61);
INSERT INTO "operations" VALUES('a2xekcmbb63r','hzhkf6cngpd43gygq3kj',62,62);
INSERT INTO "operations" VALUES('a2xekcmbb63r','7km73dtvy4m4axhb6ax7',63,63);
INSERT INTO "operations" VALUES('a2xekcmbb63r','zpcdhq5y8mge7vuasrnv',64,64);
INSERT INTO "operations" VALUES('a2xekcmbb63r','u29agu3kd6dbmj9p6rxu',65,65);
INSERT INTO "operations" VALUES('a2xekcmbb63r','at25edq4xwkkur7wtjvp',66,66);
INSERT INTO "operations" VALUES('a2xekcmbb63r','8xw3nz9ekjr7bnrsq7kc',67,67);
INSERT INTO "operations" VALUES('a2xekcmbb63r','5btmtu3rz5r9bs7p2yuv',68,68);
INSERT INTO "operations" VALUES('a2xekcmbb63r','b7t5v5sdbeshv3uqtrdr',69,69);
INSERT INTO "operations" VALUES('a2xekcmbb63r','auug7umyup4bqupnbk26',70,70);
INSERT INTO "operations" VALUES('a2xekcmbb63r','cj9c3drfqeq4kmpz46j4',71,72);
INSERT INTO "operations" VALUES('a2xekcmbb63r','t46sxmrhfpuedgz6w2a4',73,73);
INSERT INTO "operations" VALUES('a2xekcmbb63r','gsuxju9a5zgh27werde2',74,74);
INSERT INTO "operations" VALUES('a2xekcmbb63r','z8eymwjv7khy6dwpwrtc',75,75);
INSERT INTO "operations" VALUES('a2xekcmbb63r','nuhh7n4fxbk8cjsxm6ft',76,76);
INSERT INTO "operations" VALUES('a2xekcmbb63r','xmra4yradbhyj9a5qb7p',77,78);
INSERT INTO "operations" VALUES('a2xekcmbb63r','qpnp5dutvzcg5vp6kv88',79,80);
INSERT INTO "operations" VALUES('a2xekcmbb63r','eubm82835kn3c5rhjc8a',81,82);
INSERT INTO "operations" VALUES('a2xekcmbb63r','hecyukdv8s9a82uxsa59',83,83);
INSERT INTO "operations" VALUES('a2xekcmbb63r','pptfmbpkhwc35kagh4hm',84,84);
INSERT INTO "operations" VALUES('a2xekcmbb63r','dkmp623gn8qnbvxs98hx',85,87);
INSERT INTO "operations" VALUES('a2xekcmbb63r','yy26vn3bgcm8xt69mg9j',88,91);
INSERT INTO "operations" VALUES('a2xekcmbb63r','sjx44da4nv2be83b8fh2',92,92);
INSERT INTO "operations" VALUES('a2xekcmbb63r','6r8bes258gxrgh45mkn9',93,94);
INSERT INTO "operations" VALUES('a2xekcmbb63r','dzyr2dw8gnzv62j2fkw4',95,96);
INSERT INTO "operations" VALUES('a2xekcmbb63r','35s4ggp9bqxdauwwrp44',97,97);
INSERT INTO "operations" VALUES('a2xekcmbb63r','xz5xzktxvunmh98amtvq',98,98);
INSERT INTO "operations" VALUES('a2xekcmbb63r','dr6af6kkngfrahb9hkas',99,99);
INSERT INTO "operations" VALUES('a2xekcmbb63r','sughtjc3crzq447ftend',100,100);
INSERT INTO "operations" VALUES('a2xekcmbb63r','y8rz45wwrh4a9e6zhfdj',101,101);
INSERT INTO "operations" VALUES('a2xekcmbb63r','jmpsrf3kb6a83r8pjqs2',102,102);
INSERT INTO "operations" VALUES('a2xekcmbb63r','nhda8bq62f9h7ttmn9py',103,103);
INSERT INTO "operations" VALUES('a2xekcmbb63r','ay9pwxvm3ckpns6v6z5j',104,104);
INSERT INTO "operations" VALUES('a2xekcmbb63r','cxspdb94e499damb9tgc',105,105);
INSERT INTO "operations" VALUES('a2xekcmbb63r','hmjfrakgcshugetwd8kk',106,106);
INSERT INTO "operations" VALUES('a2xekcmbb63r','m3g97za87hzsfg8kjrxh',107,107);
INSERT INTO "operations" VALUES('a2xekcmbb63r','2x5fqnsnxfpnf8vajr33',108,108);
INSERT INTO "operations" VALUES('a2xekcmbb63r','tu3pf8zfmmspuua3jbbq',109,109);
INSERT INTO "operations" VALUES('a2xekcmbb63r','z5nxqsjqzmp69gtjq53g',110,110);
INSERT INTO "operations" VALUES('a2xekcmbb63r','xwvj62yrnwhjmxtuzx4p',111,111);
INSERT INTO "operations" VALUES('a2xekcmbb63r','qcq4tupqtde6d3suksqf',112,112);
INSERT INTO "operations" VALUES('a2xekcmbb63r','x2phf6rrjxxqz7mqtez9',113,113);
INSERT INTO "operations" VALUES('a2xekcmbb63r','n2mux9t6q98z3whphkvw',114,114);
INSERT INTO "operations" VALUES('a2xekcmbb63r','75ckcgy4gs7ecnumr6wf',115,115);
INSERT INTO "operations" VALUES('a2xekcmbb63r','974y84fddvbx9s9q4t2a',116,116);
INSERT INTO "operations" VALUES('a2xekcmbb63r','29ggdb67ygt7m47bpgt9',117,117);
INSERT INTO "operations" VALUES('a2xekcmbb63r','6xef49d829map7v38gfb',118,118);
INSERT INTO "operations" VALUES('a2xekcmbb63r','g87amrn2zp5azzwun64t',119,119);
INSERT INTO "operations" VALUES('a2xekcmbb63r','z94v9yhah2mm3usappe9',120,120);
INSERT INTO "operations" VALUES('a2xekcmbb63r','pg2mczytdzcqd6qj6npv',121,121);
INSERT INTO "operations" VALUES('a2xekcmbb63r','f59k9bjkjgwjfbqwaswb',122,122);
INSERT INTO "operations" VALUES('a2xekcmbb63r','v8twvfmyw63dxdbmcqgk',123,123);
INSERT INTO "operations" VALUES('a2xekcmbb63r','9fdfgsznjferyrrmy7q5',124,124);
INSERT INTO "operations" VALUES('a2xekcmbb63r','2tejh9hwxbkbgnyyrd4d',125,125);
INSERT INTO "operations" VALUES('a2xekcmbb63r','peyq6krfpkxtg7pxzzgg',126,126);
INSERT INTO "operations" VALUES('a2xekcmbb63r','e68g8d9dvp9yvs6rjhgq',127,127);
INSERT INTO "operations" VALUES('a2xekcmbb63r','hj2uerxbmxydje72z9an',128,128);
INSERT INTO "operations" VALUES('a2xekcmbb63r','uuhhjph79u8zpg8gnzgy',129,130);
INSERT INTO "operations" VALUES('a2xekcmbb63r','2tphjg4wvwghwee9823s',131,133);
INSERT INTO "operations" VALUES('a2xekcmbb63r','ruxwasukrmw7p2na9g2t',134,136);
INSERT INTO "operations" VALUES('a2xekcmbb63r','jvbck2bbu825upxvzzuu',137,140);
INSERT INTO "operations" VALUES('a2xekcmbb63r','pq6jdqmv78dththyvj6m',141,142);
INSERT INTO "operations" VALUES('a2xekcmbb63r','bt33q2dmja67s86eev2x',143,145);
INSERT INTO "operations" VALUES('a2xekcmbb63r','ss3dnrr3b4qjdty9dw54',146,147);
INSERT INTO "operations" VALUES('a2xekcmbb63r','dadtzj5hggqxdatjjueu',148,150);
INSERT INTO "operations" VALUES('a2xekcmbb63r','9skuwznv2wtdjnsy368p',151,153);
INSERT INTO "operations" VALUES('a2xekcmbb63r','y77zmu84vrpjrqtwgjbr',154,155);
INSERT INTO "operations" VALUES('a2xekcmbb63r','6utz7mt6r6sj5y642w3p',156,156);
INSERT INTO "operations" VALUES('a2xekcmbb63r','h6wwty9uvv6rpc5a7dt4',157,157);
INSERT INTO "operations" VALUES('a2xekcmbb63r','skw5p7gszyraxfnjd2xq',158,158);
INSERT INTO "operations" VALUES('a2xekcmbb63r','tpyugsvxd4qbkh944tg2',159,159);
INSERT INTO "operations" VALUES('a2xekcmbb63r','h83j6j459wu8ntnmvg6n',160,160);
INSERT INTO "operations" VALUES('a2xekcmbb63r','f58msbggrp6a7fzmuejy',161,161);
INSERT INTO "operations" VALUES('a2xekcmbb63r','uw7earxjwk5bfy8d5umf',162,162);
INSERT INTO "operations" VALUES('a2xekcmbb63r','kcqf76u4s5jk9afwesm4',163,163);
INSERT INTO "operations" VALUES('a2xekcmbb63r','snshjsckbv35n2sayqng',164,164);
INSERT INTO "operations" VALUES('a2xekcmbb63r','qeau6s39842stjy9gduv',165,165);
INSERT INTO "operations" VALUES('a2xekcmbb63r','3wwzbm4crcu7wtgqyxw6',166,166);
INSERT INTO "operations" VALUES('a2xekcmbb63r','8qjqn5dvuzzjhhk2vy64',167,167);
INSERT INTO "operations" VALUES('a2xekcmbb63r','wagk76uv9uemhmq84ncx',168,169);
INSERT INTO "operations" VALUES('a2xekcmbb63r','u32w8rhu9may4q6hsv8e',170,170);
INSERT INTO "operations" VALUES('a2xekcmbb63r','f4snk5vrbvq6jcrxw569',171,172);
INSERT INTO "operations" VALUES('a2xekcmbb63r','3vgpep8vjagwjjvj25eu',173,173);
INSERT INTO "operations" VALUES('a2xekcmbb63r','n6cs8hrc9yy8ehedqthr',174,174);
INSERT INTO "operations" VALUES('a2xekcmbb63r','rns5mm6wamajakahut8k',175,175);
INSERT INTO "operations" VALUES('a2xekcmbb63r','8dr26bt3m4wyp945bypx',176,176);
INSERT INTO "operations" VALUES('a2xekcmbb63r','huzjttdprgpjmtpn57gp',177,178);
INSERT INTO "operations" VALUES('a2xekcmbb63r','yra28nzhh9q3auk8bmuq',179,179);
INSERT INTO "operations" VALUES('a2xekcmbb63r','kev46qrkdvyf2fxhh9qr',180,181);
INSERT INTO "operations" VALUES('a2xekcmbb63r','rr9wsazteqnufbrghsge',182,184);
INSERT INTO "operations" VALUES('a2xekcmbb63r','vhyupmasexh6vkmfxkmx',185,187);
INSERT INTO "operations" VALUES('a2xekcmbb63r','75v6dr8p5z8zdhcg577g',188,188);
INSERT INTO "operations" VALUES('a2xekcmbb63r','j57w2e9edtwhaeahwxat',189,190);
INSERT INTO "operations" VALUES('a2xekcmbb63r','rpsztruyt6sr3ppx6ecw',191,191);
INSERT INTO "operations" VALUES('a2xekcmbb63r','gewf5jxs6qunu4y9ntwf',192,192);
INSERT INTO "operations" VALUES('a2xekcmbb63r','332shf5jku8ejsssncpw',193,193);
INSERT INTO "operations" VALUES('a2xekcmbb63r','mu5jw4qebm4yspg3ea83',194,194);
INSERT INTO "operations" VALUES('a2xekcmbb63r','pg8qtj9zz8bf834fwp8w',195,196);
INSERT INTO "operations" VALUES('a2xekcmbb63r','xpjz8xdc6qsm62w5p5hn',197,203);
INSERT INTO "operations" VALUES('a2xekcmbb63r','pusp75whf2seb4w22brs',204,204);
INSERT INTO "operations" VALUES('a2xekcmbb63r','jb6krhhk4t4kfb6u5wjh',205,205);
INSERT INTO "operations" VALUES('a2xekcmbb63r','zfz6yhzvgu75g4kg5qbe',206,207);
INSERT INTO "operations" VALUES('a2xekcmbb63r','nuhyjyxbg922xg8tp82x',208,209);
INSERT INTO "operations" VALUES('a2xekcmbb63r','ndhq3bkvv3rfjv75b7m8',210,211);
INSERT INTO "operations" VALUES('a2xekcmbb63r','b4a87w2r3gt3hyq26s8e',212,212);
INSERT INTO "operations" VALUES('a2xekcmbb63r','y9nkswz4h3ct67nby54t',213,213);
INSERT INTO "operations" VALUES('a2xekcmbb63r','w23s8ewwaykabkvjexbt',214,214);
INSERT INTO "operations" VALUES('a2xekcmbb63r','y57t3c7dg3f63skmzu6f',215,215);
INSERT INTO "operations" VALUES('a2xekcmbb63r','d747r65pqkdzju99ey6m',216,216);
INSERT INTO "operations" VALUES('a2xekcmbb63r','cvp9kxdt9fmey3fe2mdt',217,217);
INSERT INTO "operations" VALUES('a2xekcmbb63r','6xzpsu9v5eyevsywxrmu',218,218);
INSERT INTO "operations" VALUES('a2xekcmbb63r','r69y8mattkez53cqp9z8',219,219);
INSERT INTO "operations" VALUES('a2xekcmbb63r','d6eqfwf69ur33fpkj9f8',220,220);
INSERT INTO "operations" VALUES('a2xekcmbb63r','jvc8kbn29v7gcajreb39',221,221);
INSERT INTO "operations" VALUES('a2xekcmbb63r','r3kmaeng5r3te28m9338',222,222);
INSERT INTO "operations" VALUES('a2xekcmbb63r','ry9bvpnfg3uz8hfqmj42',223,223);
INSERT INTO "operations" VALUES('a2xekcmbb63r','2quuj4gg6bc5bmjqcruu',224,224);
INSERT INTO "operations" VALUES('a2xekcmbb63r','64qsdxdjfpm4k58kxvvj',225,225);
INSERT INTO "operations" VALUES('a2xekcmbb63r','6jzzb75wryb9qyfgay73',226,226);
INSERT INTO "operations" VALUES('a2xekcmbb63r','6g4mwpkjq93wp3dhkyve',227,227);
INSERT INTO "operations" VALUES('a2xekcmbb63r','uk8v62k8m75tfkf79xnj',228,228);
INSERT INTO "operations" VALUES('a2xekcmbb63r','szky8wft9ea96kj4tprn',229,229);
INSERT INTO "operations" VALUES('a2xekcmbb63r','q7fbnvtrz4v2e92g6xwb',230,230);
INSERT INTO "operations" VALUES('a2xekcmbb63r','s2kuu8quzyfa8f8pdzk9',231,231);
INSERT INTO "operations" VALUES('a2xekcmbb63r','hs2dxcs6wgkr94prmngw',232,232);
INSERT INTO "operations" VALUES('a2xekcmbb63r','4475femz6ppe2dha69dm',233,233);
INSERT INTO "operations" VALUES('a2xekcmbb63r','p7ynst5gpntpgwm9hpfc',234,234);
INSERT INTO "operations" VALUES('a2xekcmbb63r','f4yy2tsfn79srtb2kafb',235,235);
INSERT INTO "operations" VALUES('a2xekcmbb63r','mds8crebcs4hkm3yk5nh',236,236);
INSERT INTO "operations" VALUES('a2xekcmbb63r','c8pe4u3gxwqhkz8ayxmc',237,237);
INSERT INTO "operations" VALUES('a2xekcmbb63r','c3cz5bhb988hjgrc2ctj',238,238);
INSERT INTO "operations" VALUES('a2xekcmbb63r','2umu649r57ptrw3cuv65',239,241);
INSERT INTO "operations" VALUES('a2xekcmbb63r','qu7pqmvtjcmygzb7tfrs',242,242);
INSERT INTO "operations" VALUES('a2xekcmbb63r','sk2kntt8jcaxavvnfe7z',243,243);
INSERT INTO "operations" VALUES('a2xekcmbb63r','q86c6s2hjudk3s3ugxud',244,244);
INSERT INTO "operations" VALUES('a2xekcmbb63r','98f3bkpd8yc8v6pu289b',245,245);
INSERT INTO "operations" VALUES('a2xekcmbb63r','b6wm44t7mwz7yt6pbrcq',246,246);
INSERT INTO "operations" VALUES('a2xekcmbb63r','w6c2vnmds8hk2yfhdhqu',247,247);
INSERT INTO "operations" VALUES('a2xekcmbb63r','zvjj8cvmwjaqvgsm2dwh',248,248);
INSERT INTO "operations" VALUES('a2xekcmbb63r','ery32tm6wkf5fdvrzgyd',249,251);
INSERT INTO "operations" VALUES('a2xekcmbb63r','2pe9zh234du7vpm46sj6',252,252);
INSERT INTO "operations" VALUES('a2xekcmbb63r','623vn36mnnmyea39kbur',253,253);
INSERT INTO "operations" VALUES('a2xekcmbb63r','p9h3krqmf27cj9rfmwgp',254,254);
INSERT INTO "operations" VALUES('a2xekcmbb63r','t3n3ehupk5tquuhduhhe',255,255);
INSERT INTO "operations" VALUES('a2xekcmbb63r','grqm7fu8jkf5kagf3mux',256,256);
INSERT INTO "operations" VALUES('a2xekcmbb63r','486vrgqnwq6dkf9tkphd',257,257);
INSERT INTO "operations" VALUES('a2xekcmbb63r','32rk2qt5dhfszxk6qu2h',258,258);
INSERT INTO "operations" VALUES('a2xekcmbb63r','w369wwygnc5uw6exzrs5',259,259);
INSERT INTO "operations" VALUES('a2xekcmbb63r','uph7cu4nadp8es46prmq',260,260);
INSERT INTO "operations" VALUES('a2xekcmbb63r','yqyfqbfg6yy8ndkddxg6',261,261);
INSERT INTO "operations" VALUES('a2xekcmbb63r','7s7fgyawzv6txu9enw94',262,262);
INSERT INTO "operations" VALUES('a2xekcmbb63r','95ppt7ye42nau2rgvncv',263,263);
INSERT INTO "operations" VALUES('a2xekcmbb63r','j6eejkkwnzreama8468f',264,264);
INSERT INTO "operations" VALUES('a2xekcmbb63r','27ajugm9re2q7gqt53nz',265,265);
INSERT INTO "operations" VALUES('a2xekcmbb63r','4aa4qw5wft6cdzfehmxh',266,266);
INSERT INTO "operations" VALUES('a2xekcmbb63r','s8jjpkkh57rjrys8ctu4',267,267);
INSERT INTO "operations" VALUES('a2xekcmbb63r','dtzyjt3bahvyu68x6qhf',268,268);
INSERT INTO "operations" VALUES('a2xekcmbb63r','kejcub4ycwbvftgyc4fp',269,269);
INSERT INTO "operations" VALUES('a2xekcmbb63r','er2fv7ewh4y97yyh3cka',270,271);
INSERT INTO "operations" VALUES('a2xekcmbb63r','r6wndhevq4yzw6u7h6he',272,272);
INSERT INTO "operations" VALUES('a2xekcmbb63r','fwsgaw7gdyywtz6hjruc',273,273);
INSERT INTO "operations" VALUES('a2xekcmbb63r','7ckr6u6m6b549vujzv8b',274,274);
INSERT INTO "operations" VALUES('a2xekcmbb63r','jxnwgq3bxb35rukxks3w',275,275);
INSERT INTO "operations" VALUES('a2xekcmbb63r','kb7cg7mcg36dhw6vurwp',276,276);
INSERT INTO "operations" VALUES('a2xekcmbb63r','5pagawddw8jwmdk8p7yv',277,277);
INSERT INTO "operations" VALUES('a2xekcmbb63r','4zjk3bzrg56e77zmtnft',278,279);
INSERT INTO "operations" VALUES('a2xekcmbb63r','css77cstfn482xadfuck',280,280);
INSERT INTO "operations" VALUES('a2xekcmbb63r','f9yvvwa2d7wfp2qkqknz',281,281);
INSERT INTO "operations" VALUES('a2xekcmbb63r','asp9cjf547guuexcujhe',282,282);
INSERT INTO "operations" VALUES('a2xekcmbb63r','wwgx88g8w742np7pbkr8',283,283);
INSERT INTO "operations" VALUES('a2xekcmbb63r','dvvj6n49nh2mnhhcth62',284,284);
INSERT INTO "operations" VALUES('a2xekcmbb63r','sktaz8chp7tg8juggyqb',285,285);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','gd3r2x56ztywqjwkgn65',16,16);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','pkw84cssnxw2s3jthtt7',17,17);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','4duq8htuhxc2bdc2xywk',18,18);
INSERT INTO "operations" VALUES('c9ycu76u6fg9','86xxdjcdsq5x286528hk',19,19);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('c9ycu76u6fg9','214b7354020ccd9f9900cc11dab2cf8e00c41b3dee2c421069fd171e3e6ed749',1.79574297557964587214e+09);
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
INSERT INTO "roll" VALUES('97jwgzqvb6wdb6t4','c9ycu76u6fg9',NULL,'facilitator','',NULL,'es',1.79574297559069013599e+09,1.79574297559069013599e+09,NULL,NULL);
INSERT INTO "roll" VALUES('mnscb5u629bxex2h','c9ycu76u6fg9','a2xekcmbb63r','participant','Persona 1','people','es',1.79574297571230077743e+09,1.79574297571230077743e+09,NULL,NULL);
INSERT INTO "roll" VALUES('duu6hqaptkamtcxx','c9ycu76u6fg9','a2xekcmbb63r','participant','Persona 2','government','es',1.79574297571969795223e+09,1.79574297571969795223e+09,NULL,NULL);
INSERT INTO "roll" VALUES('xnqgbuur7nx78dm4','c9ycu76u6fg9','a2xekcmbb63r','participant','Persona 3','civil_society','en',1.79574297572726750376e+09,1.79574297572726750376e+09,NULL,NULL);
INSERT INTO "roll" VALUES('me72wpwmhr3mp3nt','c9ycu76u6fg9','a2xekcmbb63r','participant','Persona 4','people','es',1.7957429757308897972e+09,1.7957429757308897972e+09,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
INSERT INTO "snapshots" VALUES('a2xekcmbb63r',203,'b0f9e7f55f298cacce7070b8e1ed290bdfa0f9973f968f9e113edc41395821a1 {"format":[1,4],"version":203,"parts":{"pace":{"stage":"problem_tree","open":true,"left":"brainstorm","left_open":true,"begun":{"brainstorm":true,"viewpoints":true,"problem_tree":true}},"course":{"stages":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"guides":{"brainstorm":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}},"agenda":{"items":{"q32zatkcey9j":{"item":"q32zatkcey9j","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}},"timer":null,"past":{"s9fm2vfkjx4w":true},"ready":{"mnscb5u629bxex2h":"s9fm2vfkjx4w"}},"brainstorm":{"revealed":true,"ideas":{"xxxjt47hp9n9":{"idea":"xxxjt47hp9n9","text":"Las tuberías ya son muy viejas","order":1,"author":"mnscb5u629bxex2h","sector":"people","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"fpcjb8m3xdfw":{"idea":"fpcjb8m3xdfw","text":"El agua llega dos horas diarias","order":2,"author":"mnscb5u629bxex2h","sector":"people","supporters":[],"paper":[],"merged_into":"jm267bq55gv8","withdrawn":false},"97aec7nuzx8m":{"idea":"97aec7nuzx8m","text":"Hay agua solo dos horas","order":3,"author":"duu6hqaptkamtcxx","sector":"government","supporters":[],"paper":[],"merged_into":"jm267bq55gv8","withdrawn":false},"uke9gtkfq6x2":{"idea":"uke9gtkfq6x2","text":"La bomba se descompone","order":4,"author":"xnqgbuur7nx78dm4","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"fwa6cv6uw8d9":{"idea":"fwa6cv6uw8d9","text":"2. El pozo se seca","order":5,"author":"xnqgbuur7nx78dm4","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"3cgebtfm9t5w":{"idea":"3cgebtfm9t5w","text":"Nadie avisa de los cortes","order":6,"author":"97jwgzqvb6wdb6t4","sector":null,"supporters":[{"person":"xnqgbuur7nx78dm4","sector":"civil_society"}],"paper":[{"sector":"people","people":6}],"merged_into":null,"withdrawn":false},"jm267bq55gv8":{"idea":"jm267bq55gv8","text":"El agua llega pocas horas","order":7,"author":null,"sector":null,"supporters":[],"paper":[],"merged_into":null,"withdrawn":false}},"origins":{"8ghbph5rd4ce":{"node":"8ghbph5rd4ce","idea":"jm267bq55gv8"},"3qrtpfv7yk8a":{"node":"3qrtpfv7yk8a","idea":"3cgebtfm9t5w"},"d7z7gkdgqngt":{"node":"d7z7gkdgqngt","idea":"fwa6cv6uw8d9"}}},"themes":{"themes":{"yck9ms9uwdzu":{"name":"Cuándo llega","order":1},"fsqbsh4tszh2":{"name":"La bomba","order":2}},"of":{"jm267bq55gv8":"yck9ms9uwdzu","uke9gtkfq6x2":"fsqbsh4tszh2"}},"dots":{"rounds":{"pndn474d4qmb":{"each":1,"several":false,"phase":"past","order":1},"qbyt73rh64qw":{"each":2,"several":true,"phase":"shown","order":2}},"placed":{"qbyt73rh64qw>jm267bq55gv8>mnscb5u629bxex2h":{"round":"qbyt73rh64qw","idea":"jm267bq55gv8","person":"mnscb5u629bxex2h","sector":"people","dots":2},"qbyt73rh64qw>jm267bq55gv8>duu6hqaptkamtcxx":{"round":"qbyt73rh64qw","idea":"jm267bq55gv8","person":"duu6hqaptkamtcxx","sector":"government","dots":1},"qbyt73rh64qw>uke9gtkfq6x2>xnqgbuur7nx78dm4":{"round":"qbyt73rh64qw","idea":"uke9gtkfq6x2","person":"xnqgbuur7nx78dm4","sector":"civil_society","dots":1}},"paper":{"qbyt73rh64qw>3cgebtfm9t5w>people":{"round":"qbyt73rh64qw","idea":"3cgebtfm9t5w","sector":"people","dots":3}}},"viewpoints":{"shown":true,"at_screen":"causes","questions":{"8ftec4c8vfhx":{"question":"8ftec4c8vfhx","text":"¿Quién lo paga hoy?","order":1}},"answers":{"pk485kvyt2u3":{"answer":"pk485kvyt2u3","question":"causes","author":"mnscb5u629bxex2h","sector":"people","wording":{"text":"Las tuberías ya son muy viejas","offers":[]},"order":1,"withdrawn":false},"mg8cjhukf2rd":{"answer":"mg8cjhukf2rd","question":"causes","author":null,"sector":"academia","wording":{"text":"Nadie las repara","offers":[]},"order":2,"withdrawn":false},"ndmr77y92uwv":{"answer":"ndmr77y92uwv","question":"8ftec4c8vfhx","author":"duu6hqaptkamtcxx","sector":"government","wording":{"text":"El municipio","offers":[]},"order":3,"withdrawn":false}},"positions":{"pk485kvyt2u3/duu6hqaptkamtcxx":{"answer":"pk485kvyt2u3","person":"duu6hqaptkamtcxx","sector":"government","position":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}},"pk485kvyt2u3/sector/business":{"answer":"pk485kvyt2u3","person":null,"sector":"business","position":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}},"taken":{"pk485kvyt2u3":{"answer":"pk485kvyt2u3","idea":"xxxjt47hp9n9"}}},"candidates":{"phase":"shown","straight":true,"candidates":{"undq3jrjyq5t":{"candidate":"undq3jrjyq5t","wording":{"text":"Falta agua en la ribera","offers":[]},"order":1,"author":"mnscb5u629bxex2h","idea":null,"answer":null,"node":null,"withdrawn":false},"fahng7myhfqx":{"candidate":"fahng7myhfqx","wording":{"text":"El agua llega pocas horas","offers":[]},"order":2,"author":null,"idea":"jm267bq55gv8","answer":null,"node":"8ghbph5rd4ce","withdrawn":false},"fr4jvdefs6xu":{"candidate":"fr4jvdefs6xu","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"author":"duu6hqaptkamtcxx","idea":null,"answer":null,"node":null,"withdrawn":false}},"weighed":{"undq3jrjyq5t/affected":{"note":{"text":"400 familias","offers":[]},"answer":null},"undq3jrjyq5t/act":{"note":{"text":"","offers":[]},"answer":"yes"}},"preferences":{"mnscb5u629bxex2h":{"candidate":"undq3jrjyq5t","sector":"people"},"duu6hqaptkamtcxx":{"candidate":"undq3jrjyq5t","sector":"government"},"xnqgbuur7nx78dm4":{"candidate":"fahng7myhfqx","sector":"civil_society"}},"paper":{"fahng7myhfqx/people":{"candidate":"fahng7myhfqx","sector":"people","people":2}}},"problem_tree":{"core_problem":"8ghbph5rd4ce","nodes":[["8ghbph5rd4ce","El agua llega pocas horas",[],2],["3qrtpfv7yk8a","Nadie avisa de los cortes",[],4],["d7z7gkdgqngt","2. El pozo se seca",[],5],["7eyjvqhca844","La bomba se descompone",[],6],["hm57r2d6r47u","Fugas por tubería vieja",[],8],["m4xz2hax44k5","Las familias compran pipas",[],9],["penskwxffs5y","Nadie repara la bomba: no hay refacciones",[],11],["kj5s4wtccpwe","Gastan un quinto de su ingreso",[],10]],"arrows":[["8ghbph5rd4ce","m4xz2hax44k5"],["3qrtpfv7yk8a","8ghbph5rd4ce"],["d7z7gkdgqngt","8ghbph5rd4ce"],["7eyjvqhca844","8ghbph5rd4ce"],["hm57r2d6r47u","8ghbph5rd4ce"],["m4xz2hax44k5","kj5s4wtccpwe"],["penskwxffs5y","8ghbph5rd4ce"],["penskwxffs5y","7eyjvqhca844"]],"originals":{"penskwxffs5y":[{"text":"Nadie repara la bomba","offers":[]},{"text":"No hay refacciones","offers":[]}]}},"logic":{"answers":{},"paper":{},"marks":{},"actions":{},"settled":{},"dismissals":{},"questions":{},"withheld":{}},"evidence":{"entries":{}},"objectives":{"by_node":{}},"reading":{"read":{},"shown":false},"review":{"sent":{}},"versions":{"versions":{"kwzrs753x23s":{"version":"kwzrs753x23s","name":"Antes de comer","reason":"named","about":"","at_version":190,"at":1795742976.55206,"order":1,"digest":"e2b981aa73ec36b672e6bfbc8dcc556e"},"agmtr6xyykz5":{"version":"agmtr6xyykz5","name":"","reason":"restored","about":"kwzrs753x23s","at_version":196,"at":1795742976.5928926,"order":2,"digest":"3b110b8f571e6e68a13b06756b6c02e9"}}},"commitments":{"cards":{}},"rights":{"stages":{},"scribes":{},"locks":{},"given_out":true},"proposals":{"entries":{}},"wall":{"showing":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"before":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"frozen":null,"blank":false,"call":null},"preparation":{"notes":{"desired":{"text":"Hay agua todos los días","offers":[]}},"stakeholders":{"eqaxw936c3x2":{"stakeholder":"eqaxw936c3x2","name":"Presidencia","has":["stake"],"present":true,"order":1}}}},"done":[["bd8nqa333k5xf535uf83","97jwgzqvb6wdb6t4",[["StagesArranged",{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}]],1795742975.776932],["uq273h4fpag6j33brg92","97jwgzqvb6wdb6t4",[["StagesArranged",{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}]],1795742975.7831047],["phpw9h4wyz36eqgfazt7","97jwgzqvb6wdb6t4",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795742975.7915237],["4u27p8uusmhxkf86yqk2","97jwgzqvb6wdb6t4",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}]],1795742975.7967143],["ug57jwe63y93kdfjp3j7","97jwgzqvb6wdb6t4",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795742975.8004832],["b5cns3k79ny2hss429tk","97jwgzqvb6wdb6t4",[["AgendaItemSet",{"item":"s9fm2vfkjx4w","before":null,"after":{"item":"s9fm2vfkjx4w","title":"Bienvenida","minutes":5,"order":1,"stage":""}}]],1795742975.8136618],["jzd5964cnrzkwgqaqtcq","97jwgzqvb6wdb6t4",[["AgendaItemSet",{"item":"q32zatkcey9j","before":null,"after":{"item":"q32zatkcey9j","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}]],1795742975.8160033],["vtcvtczzmwj6m7hf75jd","97jwgzqvb6wdb6t4",[["AgendaItemSet",{"item":"s9fm2vfkjx4w","before":{"item":"s9fm2vfkjx4w","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"s9fm2vfkjx4w","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}]],1795742975.8223908],["ne5j2schyxbanbnaab35","97jwgzqvb6wdb6t4",[["AgendaItemSet",{"item":"s9fm2vfkjx4w","before":{"item":"s9fm2vfkjx4w","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"s9fm2vfkjx4w","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}],["AgendaItemSet",{"item":"q32zatkcey9j","before":{"item":"q32zatkcey9j","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"q32zatkcey9j","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}]],1795742975.8268948],["s6n4sxae68eye8x4qc7b","97jwgzqvb6wdb6t4",[["AgendaItemSet",{"item":"s9fm2vfkjx4w","before":{"item":"s9fm2vfkjx4w","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}]],1795742975.8706596],["w4b8u7fujts53cgm8ctu","97jwgzqvb6wdb6t4",[["QuestionAdded",{"question":"8ftec4c8vfhx","text":"¿Quién lo paga hoy?","order":1}]],1795742975.879609],["m6pr4wnassb5nguvruge","97jwgzqvb6wdb6t4",[["QuestionAdded",{"question":"8v7c78kga7e3","text":"¿Y mañana?","order":2}]],1795742975.8914495],["kbvkfavp744j77ge27s9","97jwgzqvb6wdb6t4",[["QuestionDropped",{"question":"8v7c78kga7e3","text":"¿Y mañana?","order":2}]],1795742975.8984318],["3g9rrthtphnmqrrj6mfs","mnscb5u629bxex2h",[["AnswerGiven",{"answer":"pk485kvyt2u3","question":"causes","author":"mnscb5u629bxex2h","sector":"people","text":"Las tuberías son viejas","order":1}]],1795742975.9038527],["zpp2rpr3h5ks85y9vwhv","97jwgzqvb6wdb6t4",[["AnswerGiven",{"answer":"mg8cjhukf2rd","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}]],1795742975.9077585],["e9df5qfpgwsukjs3a25s","duu6hqaptkamtcxx",[["AnswerGiven",{"answer":"ndmr77y92uwv","question":"8ftec4c8vfhx","author":"duu6hqaptkamtcxx","sector":"government","text":"El municipio","order":3}]],1795742975.9126408],["mjm6cw5q83s3u954cg6b","mnscb5u629bxex2h",[["AnswerReworded",{"answer":"pk485kvyt2u3","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}]],1795742975.917945],["k5ns2stzwj6yuf2s7s6c","duu6hqaptkamtcxx",[["PositionTaken",{"answer":"pk485kvyt2u3","person":"duu6hqaptkamtcxx","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795742975.984775],["dqpvqwypacgktzxgdwma","duu6hqaptkamtcxx",[["PositionTaken",{"answer":"pk485kvyt2u3","person":"duu6hqaptkamtcxx","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795742975.990292],["rc8e7enzvrj7xxs28uv4","duu6hqaptkamtcxx",[["PositionTaken",{"answer":"pk485kvyt2u3","person":"duu6hqaptkamtcxx","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795742976.0051703],["jkevaf44tmpsm2u2k3cj","mnscb5u629bxex2h",[["AnswerReworded",{"answer":"pk485kvyt2u3","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}]],1795742976.0082834],["8npzv7pmjt6bhhvmkcae","97jwgzqvb6wdb6t4",[["PositionTaken",{"answer":"pk485kvyt2u3","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795742976.0154238],["wnp94xpcfyy9qpfgadpq","97jwgzqvb6wdb6t4",[["PositionTaken",{"answer":"pk485kvyt2u3","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795742976.0188973],["56eb54ugtqfqdepnthpt","97jwgzqvb6wdb6t4",[["PositionTaken",{"answer":"pk485kvyt2u3","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795742976.0266767],["t8qw9t44fqk969rc78dy","97jwgzqvb6wdb6t4",[["IdeasAdded",{"ideas":[{"idea":"xxxjt47hp9n9","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"mnscb5u629bxex2h","sector":"people","paper":[],"repeated":0,"blank":0}],["AnswerTaken",{"answer":"pk485kvyt2u3","idea":"xxxjt47hp9n9"}]],1795742976.0367575],["qhf4tk6qdgx8av9ghkjs","mnscb5u629bxex2h",[["IdeasAdded",{"ideas":[{"idea":"fpcjb8m3xdfw","text":"El agua llega dos horas al día"}],"order":2,"author":"mnscb5u629bxex2h","sector":"people","paper":[],"repeated":0,"blank":0}]],1795742976.0607495],["fg4dxh2y7s4nd6m4ztav","duu6hqaptkamtcxx",[["IdeasAdded",{"ideas":[{"idea":"97aec7nuzx8m","text":"Hay agua solo dos horas"}],"order":3,"author":"duu6hqaptkamtcxx","sector":"government","paper":[],"repeated":0,"blank":0}]],1795742976.064404],["5v7x2g65uezre3ww7ey8","xnqgbuur7nx78dm4",[["IdeasAdded",{"ideas":[{"idea":"uke9gtkfq6x2","text":"La bomba se descompone"},{"idea":"fwa6cv6uw8d9","text":"2. El pozo se seca"}],"order":4,"author":"xnqgbuur7nx78dm4","sector":"civil_society","paper":[],"repeated":1,"blank":1}]],1795742976.0736208],["63afepsjh6vz299hm9qb","97jwgzqvb6wdb6t4",[["IdeasAdded",{"ideas":[{"idea":"3cgebtfm9t5w","text":"Nadie avisa de los cortes"}],"order":6,"author":"97jwgzqvb6wdb6t4","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}]],1795742976.0766544],["hzhkf6cngpd43gygq3kj","mnscb5u629bxex2h",[["IdeaReworded",{"idea":"fpcjb8m3xdfw","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}]],1795742976.0847943],["at25edq4xwkkur7wtjvp","duu6hqaptkamtcxx",[["IdeaSupported",{"idea":"fpcjb8m3xdfw","person":"duu6hqaptkamtcxx","sector":"government"}]],1795742976.1045191],["8xw3nz9ekjr7bnrsq7kc","duu6hqaptkamtcxx",[["SupportWithdrawn",{"idea":"fpcjb8m3xdfw","person":"duu6hqaptkamtcxx","sector":"government"}]],1795742976.1083422],["5btmtu3rz5r9bs7p2yuv","xnqgbuur7nx78dm4",[["IdeaSupported",{"idea":"3cgebtfm9t5w","person":"xnqgbuur7nx78dm4","sector":"civil_society"}]],1795742976.110416],["b7t5v5sdbeshv3uqtrdr","97jwgzqvb6wdb6t4",[["PaperCounted",{"idea":"3cgebtfm9t5w","sector":"people","before":4,"after":6}]],1795742976.113133],["t46sxmrhfpuedgz6w2a4","duu6hqaptkamtcxx",[["IdeasMerged",{"idea":"jm267bq55gv8","text":"El agua llega pocas horas","order":7,"members":["fpcjb8m3xdfw","97aec7nuzx8m"]}]],1795742976.1270487],["gsuxju9a5zgh27werde2","duu6hqaptkamtcxx",[["MergeChanged",{"idea":"jm267bq55gv8","joined":["uke9gtkfq6x2"],"parted":[]}]],1795742976.132668],["z8eymwjv7khy6dwpwrtc","duu6hqaptkamtcxx",[["MergeChanged",{"idea":"jm267bq55gv8","joined":[],"parted":["uke9gtkfq6x2"]}]],1795742976.1363943],["qpnp5dutvzcg5vp6kv88","mnscb5u629bxex2h",[["ThemeSet",{"theme":"yck9ms9uwdzu","before":null,"after":{"name":"El agua","order":1}}],["IdeaThemed",{"idea":"jm267bq55gv8","before":null,"after":"yck9ms9uwdzu"}]],1795742976.1524749],["eubm82835kn3c5rhjc8a","xnqgbuur7nx78dm4",[["ThemeSet",{"theme":"fsqbsh4tszh2","before":null,"after":{"name":"La bomba","order":2}}],["IdeaThemed",{"idea":"uke9gtkfq6x2","before":null,"after":"fsqbsh4tszh2"}]],1795742976.1555402],["hecyukdv8s9a82uxsa59","duu6hqaptkamtcxx",[["ThemeSet",{"theme":"yck9ms9uwdzu","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}]],1795742976.1615362],["pptfmbpkhwc35kagh4hm","duu6hqaptkamtcxx",[["IdeaThemed",{"idea":"fwa6cv6uw8d9","before":null,"after":"fsqbsh4tszh2"}]],1795742976.164916],["sjx44da4nv2be83b8fh2","xnqgbuur7nx78dm4",[["IdeaThemed",{"idea":"fwa6cv6uw8d9","before":"fsqbsh4tszh2","after":null}]],1795742976.1846778],["6r8bes258gxrgh45mkn9","mnscb5u629bxex2h",[["ThemeSet",{"theme":"t5gs9x28cn78","before":null,"after":{"name":"Otros","order":3}}],["IdeaThemed",{"idea":"3cgebtfm9t5w","before":null,"after":"t5gs9x28cn78"}]],1795742976.188578],["dzyr2dw8gnzv62j2fkw4","mnscb5u629bxex2h",[["IdeaThemed",{"idea":"3cgebtfm9t5w","before":"t5gs9x28cn78","after":null}],["ThemeSet",{"theme":"t5gs9x28cn78","before":{"name":"Otros","order":3},"after":null}]],1795742976.1923714],["nhda8bq62f9h7ttmn9py","97jwgzqvb6wdb6t4",[["PaperDotsCounted",{"round":"qbyt73rh64qw","idea":"3cgebtfm9t5w","sector":"people","before":0,"after":3}]],1795742976.2197206],["tu3pf8zfmmspuua3jbbq","mnscb5u629bxex2h",[["CoreProblemStated",{"node":"mge4grck796p","text":"Agua","order":1}]],1795742976.2527041],["z5nxqsjqzmp69gtjq53g","97jwgzqvb6wdb6t4",[["CoreProblemWithdrawn",{"node":"mge4grck796p","text":"Agua","order":1}]],1795742976.2558482],["xwvj62yrnwhjmxtuzx4p","mnscb5u629bxex2h",[["CandidateProposed",{"candidate":"undq3jrjyq5t","text":"Falta agua","order":1,"author":"mnscb5u629bxex2h","idea":null,"answer":null}]],1795742976.2606885],["qcq4tupqtde6d3suksqf","xnqgbuur7nx78dm4",[["CandidateProposed",{"candidate":"fahng7myhfqx","text":"El agua llega pocas horas","order":2,"author":null,"idea":"jm267bq55gv8","answer":null}]],1795742976.2628288],["x2phf6rrjxxqz7mqtez9","duu6hqaptkamtcxx",[["CandidateProposed",{"candidate":"fr4jvdefs6xu","text":"Se pierde agua en la red","order":3,"author":"duu6hqaptkamtcxx","idea":null,"answer":null}]],1795742976.2750487],["n2mux9t6q98z3whphkvw","mnscb5u629bxex2h",[["CandidateReworded",{"candidate":"undq3jrjyq5t","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795742976.2807024],["75ckcgy4gs7ecnumr6wf","97jwgzqvb6wdb6t4",[["CandidateReworded",{"candidate":"undq3jrjyq5t","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}]],1795742976.2847462],["974y84fddvbx9s9q4t2a","mnscb5u629bxex2h",[["CandidateReworded",{"candidate":"undq3jrjyq5t","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795742976.288699],["29ggdb67ygt7m47bpgt9","duu6hqaptkamtcxx",[["CandidateWithdrawn",{"candidate":"fr4jvdefs6xu"}]],1795742976.2925873],["6xef49d829map7v38gfb","duu6hqaptkamtcxx",[["CandidateReturned",{"candidate":"fr4jvdefs6xu"}]],1795742976.2964664],["g87amrn2zp5azzwun64t","me72wpwmhr3mp3nt",[["CandidateWeighed",{"candidate":"undq3jrjyq5t","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}]],1795742976.3004782],["z94v9yhah2mm3usappe9","me72wpwmhr3mp3nt",[["CandidateWeighed",{"candidate":"undq3jrjyq5t","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}]],1795742976.3046124],["pg2mczytdzcqd6qj6npv","me72wpwmhr3mp3nt",[["CandidateWeighed",{"candidate":"undq3jrjyq5t","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}]],1795742976.3084128],["e68g8d9dvp9yvs6rjhgq","97jwgzqvb6wdb6t4",[["PaperPreferencesEntered",{"before":null,"after":{"candidate":"fahng7myhfqx","sector":"people","people":2}}]],1795742976.334857],["uuhhjph79u8zpg8gnzgy","97jwgzqvb6wdb6t4",[["CoreProblemStated",{"node":"8ghbph5rd4ce","text":"Falta agua en la ribera","order":2}],["CandidatePlaced",{"candidate":"undq3jrjyq5t","before":null,"after":"8ghbph5rd4ce"}]],1795742976.3439045],["jvbck2bbu825upxvzzuu","97jwgzqvb6wdb6t4",[["CandidatePlaced",{"candidate":"undq3jrjyq5t","before":"8ghbph5rd4ce","after":null}],["NodeReworded",{"node":"8ghbph5rd4ce","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}],["CandidatePlaced",{"candidate":"fahng7myhfqx","before":null,"after":"8ghbph5rd4ce"}],["IdeaPlaced",{"idea":"jm267bq55gv8","node":"8ghbph5rd4ce"}]],1795742976.364788],["ss3dnrr3b4qjdty9dw54","97jwgzqvb6wdb6t4",[["CauseAdded",{"node":"3qrtpfv7yk8a","text":"Nadie avisa de los cortes","effect":"8ghbph5rd4ce","order":4}],["IdeaPlaced",{"idea":"3cgebtfm9t5w","node":"3qrtpfv7yk8a"}]],1795742976.3848934],["y77zmu84vrpjrqtwgjbr","xnqgbuur7nx78dm4",[["NodeSetAside",{"node":"d7z7gkdgqngt","text":"2. El pozo se seca","order":5}],["IdeaPlaced",{"idea":"fwa6cv6uw8d9","node":"d7z7gkdgqngt"}]],1795742976.4047034],["6utz7mt6r6sj5y642w3p","xnqgbuur7nx78dm4",[["BranchRestored",{"node":"d7z7gkdgqngt","cut":[],"joined":[["d7z7gkdgqngt","8ghbph5rd4ce"]]}]],1795742976.4116204],["h6wwty9uvv6rpc5a7dt4","mnscb5u629bxex2h",[["CauseAdded",{"node":"7eyjvqhca844","text":"La bomba se descompone y nadie la repara","effect":"8ghbph5rd4ce","order":6}]],1795742976.4143016],["skw5p7gszyraxfnjd2xq","duu6hqaptkamtcxx",[["CauseAdded",{"node":"pkmbvayhdqbt","text":"No hay refacciones","effect":"7eyjvqhca844","order":7}]],1795742976.420853],["tpyugsvxd4qbkh944tg2","duu6hqaptkamtcxx",[["CauseAdded",{"node":"hm57r2d6r47u","text":"Fugas en la red","effect":"8ghbph5rd4ce","order":8}]],1795742976.4246244],["h83j6j459wu8ntnmvg6n","me72wpwmhr3mp3nt",[["EffectAdded",{"node":"m4xz2hax44k5","text":"Las familias compran pipas","cause":"8ghbph5rd4ce","order":9}]],1795742976.4274726],["f58msbggrp6a7fzmuejy","me72wpwmhr3mp3nt",[["EffectAdded",{"node":"kj5s4wtccpwe","text":"Gastan un quinto de su ingreso","cause":"m4xz2hax44k5","order":10}]],1795742976.4368618],["uw7earxjwk5bfy8d5umf","mnscb5u629bxex2h",[["NodeReworded",{"node":"hm57r2d6r47u","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}]],1795742976.4398003],["kcqf76u4s5jk9afwesm4","duu6hqaptkamtcxx",[["NodeReworded",{"node":"hm57r2d6r47u","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}]],1795742976.448847],["snshjsckbv35n2sayqng","mnscb5u629bxex2h",[["NodeReworded",{"node":"hm57r2d6r47u","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}]],1795742976.452568],["qeau6s39842stjy9gduv","duu6hqaptkamtcxx",[["NodeMoved",{"node":"pkmbvayhdqbt","cut":[["pkmbvayhdqbt","7eyjvqhca844"]],"joined":[["pkmbvayhdqbt","hm57r2d6r47u"]]}]],1795742976.4568634],["3wwzbm4crcu7wtgqyxw6","duu6hqaptkamtcxx",[["NodesLinked",{"node":"pkmbvayhdqbt","cut":[],"joined":[["pkmbvayhdqbt","7eyjvqhca844"]]}]],1795742976.4596012],["8qjqn5dvuzzjhhk2vy64","duu6hqaptkamtcxx",[["NodesUnlinked",{"node":"pkmbvayhdqbt","cut":[["pkmbvayhdqbt","hm57r2d6r47u"]],"joined":[]}]],1795742976.4686625],["wagk76uv9uemhmq84ncx","mnscb5u629bxex2h",[["NodeReworded",{"node":"7eyjvqhca844","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}],["NodeSplitOff",{"node":"penskwxffs5y","of":"7eyjvqhca844","text":"Nadie repara la bomba","order":11,"links":[["penskwxffs5y","8ghbph5rd4ce"]]}]],1795742976.4728007],["3vgpep8vjagwjjvj25eu","mnscb5u629bxex2h",[["NodesMerged",{"node":"penskwxffs5y","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"pkmbvayhdqbt","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["pkmbvayhdqbt","7eyjvqhca844"]]}],"joined":[["penskwxffs5y","7eyjvqhca844"]],"cut":[]}]],1795742976.490482],["n6cs8hrc9yy8ehedqthr","me72wpwmhr3mp3nt",[["BranchParked",{"node":"kj5s4wtccpwe","cut":[["m4xz2hax44k5","kj5s4wtccpwe"]],"joined":[]}]],1795742976.4940357],["rns5mm6wamajakahut8k","me72wpwmhr3mp3nt",[["BranchRestored",{"node":"kj5s4wtccpwe","cut":[],"joined":[["m4xz2hax44k5","kj5s4wtccpwe"]]}]],1795742976.4977021],["kev46qrkdvyf2fxhh9qr","97jwgzqvb6wdb6t4",[["OperationTakenBack",{"op":"yra28nzhh9q3auk8bmuq","again":false}],["NodeReturned",{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}]],1795742976.5215068],["75v6dr8p5z8zdhcg577g","duu6hqaptkamtcxx",[["NodeRemoved",{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}]],1795742976.5445793],["j57w2e9edtwhaeahwxat","me72wpwmhr3mp3nt",[["NodeReturned",{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}],["BranchRestored",{"node":"kj5s4wtccpwe","cut":[],"joined":[["m4xz2hax44k5","kj5s4wtccpwe"]]}]],1795742976.5489278],["332shf5jku8ejsssncpw","duu6hqaptkamtcxx",[["CauseAdded",{"node":"82frtbhveq3c","text":"Tarifas que no alcanzan","effect":"8ghbph5rd4ce","order":12}]],1795742976.5598214],["mu5jw4qebm4yspg3ea83","duu6hqaptkamtcxx",[["BranchParked",{"node":"hm57r2d6r47u","cut":[["hm57r2d6r47u","8ghbph5rd4ce"]],"joined":[]}]],1795742976.5689538],["pg8qtj9zz8bf834fwp8w","97jwgzqvb6wdb6t4",[["NodeBrought",{"node":"a237tkgwyzkt","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["a237tkgwyzkt","8ghbph5rd4ce"]]}],["NodeBrought",{"node":"zxnq4njwasxw","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["zxnq4njwasxw","a237tkgwyzkt"]]}]],1795742976.5738883],["xpjz8xdc6qsm62w5p5hn","97jwgzqvb6wdb6t4",[["ArrowsRestored",{"node":"8ghbph5rd4ce","cut":[["82frtbhveq3c","8ghbph5rd4ce"],["a237tkgwyzkt","8ghbph5rd4ce"],["zxnq4njwasxw","a237tkgwyzkt"]],"joined":[]}],["NodeRemoved",{"node":"82frtbhveq3c","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}],["NodeRemoved",{"node":"a237tkgwyzkt","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}],["NodeRemoved",{"node":"zxnq4njwasxw","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}],["ArrowsRestored",{"node":"8ghbph5rd4ce","cut":[],"joined":[["hm57r2d6r47u","8ghbph5rd4ce"]]}]],1795742976.5937686]],"undone":[],"taken":[["yra28nzhh9q3auk8bmuq","duu6hqaptkamtcxx",[["NodeRemoved",{"node":"kj5s4wtccpwe","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["m4xz2hax44k5","kj5s4wtccpwe"]]}]],1795742976.518381]]}');
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
